import { describe, expect, it } from 'vitest';
import { CopiedLetter } from '#electron/hosts/desktop/copied-letter.ts';

const LETTER = 'Dear colleague,\nan invented runner.\n';

function clipboardWith(text: string) {
  const clipboard = {
    text,
    readText: () => Promise.resolve(clipboard.text),
    clear: () => (clipboard.text = ''),
  };
  return clipboard;
}

describe('a letter on the clipboard', () => {
  it.each([
    ['is taken back', LETTER, ''],
    ['is taken back with the line ends of Windows', LETTER.replaceAll('\n', '\r\n'), ''],
    ['is somebody else’s, and stays', 'a shopping list', 'a shopping list'],
    ['was never there', '', ''],
  ])('%s', async (_what, text, left) => {
    const clipboard = clipboardWith(text);
    const copied = new CopiedLetter(clipboard);
    copied.wrote('an earlier letter');
    copied.wrote(LETTER);
    await copied.takeBack();
    expect(clipboard.text).toBe(left);
  });

  it('stays where it cannot be read', async () => {
    const clipboard = clipboardWith(LETTER);
    const copied = new CopiedLetter({
      ...clipboard,
      readText: () => Promise.reject(new Error('not allowed')),
    });
    copied.wrote(LETTER);
    await copied.takeBack();
    expect(clipboard.text).toBe(LETTER);
  });

  it('is forgotten once the vault was locked', async () => {
    const clipboard = clipboardWith('');
    const copied = new CopiedLetter(clipboard);
    copied.wrote(LETTER);
    await copied.takeBack();
    clipboard.text = LETTER;
    await copied.takeBack();
    expect(clipboard.text).toBe(LETTER);
  });
});
