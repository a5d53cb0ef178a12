import { describe, expect, it } from 'vitest';
import { DraftHold } from '#renderer/client/draft-hold.ts';

/** Node has the same locks as a browser, one process being all windows. */
function windowOn(draft: string) {
  const heard: string[] = [];
  const hold = new DraftHold(draft, { won: () => heard.push('won'), lost: () => heard.push('lost') });
  return { hold, heard };
}

describe('a draft in two windows', () => {
  it('belongs to the first, and the second is told', async () => {
    const first = windowOn('a');
    await expect.poll(() => first.heard).toEqual(['won']);
    const second = windowOn('a');
    await expect.poll(() => second.heard).toEqual(['lost']);
    await expect.poll(() => first.heard).toEqual(['won']);
    first.hold.release();
    second.hold.release();
  });

  it('belongs to the second once it has taken over, and the first is told', async () => {
    const first = windowOn('b');
    await expect.poll(() => first.heard).toEqual(['won']);
    const second = windowOn('b');
    await expect.poll(() => second.heard).toEqual(['lost']);
    second.hold.takeOver();
    await expect.poll(() => second.heard).toEqual(['lost', 'won']);
    await expect.poll(() => first.heard).toEqual(['won', 'lost']);
    first.hold.takeOver();
    await expect.poll(() => first.heard).toEqual(['won', 'lost', 'won']);
    await expect.poll(() => second.heard).toEqual(['lost', 'won', 'lost']);
    first.hold.release();
    second.hold.release();
  });

  it('comes to whoever waits when the other window leaves it', async () => {
    const first = windowOn('c');
    await expect.poll(() => first.heard).toEqual(['won']);
    const second = windowOn('c');
    await expect.poll(() => second.heard).toEqual(['lost']);
    first.hold.release();
    await expect.poll(() => second.heard).toEqual(['lost', 'won']);
    await expect.poll(() => first.heard).toEqual(['won']);
    second.hold.release();
  });

  it('is free for another draft and after a release', async () => {
    const one = windowOn('d');
    const other = windowOn('e');
    await expect.poll(() => one.heard).toEqual(['won']);
    await expect.poll(() => other.heard).toEqual(['won']);
    one.hold.release();
    const again = windowOn('d');
    await expect.poll(() => again.heard).toEqual(['won']);
    other.hold.release();
    again.hold.release();
  });
});
