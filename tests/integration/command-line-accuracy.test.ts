import { describe, expect, it } from 'vitest';
import { accuracyCard, type AccuracyCard } from '#shared/accuracy/card.ts';
import { vignettes } from '#shared/accuracy/vignettes/all.ts';
import { genu, genuJson } from './command-line.support.ts';

describe('accuracy', () => {
  const card = accuracyCard(vignettes);

  it('gives the whole card as JSON', async () => {
    expect(await genuJson<AccuracyCard>('accuracy', '--json')).toEqual(JSON.parse(JSON.stringify(card)));
  });

  it('says it as a text: a line per diagnosis, the confusions and the misses', async () => {
    const { code, output, messages } = await genu('accuracy');
    expect({ code, messages }).toEqual({ code: 0, messages: '' });
    const { cases, first, ranked, caught, urgent, routine } = card.total;
    expect(output).toMatch(
      new RegExp(`^all +${cases} +${first}/${ranked} .* ${caught}/${urgent} +0/${routine} `, 'm'),
    );
    expect(output).toMatch(/^iliotibial-band-syndrome +\d+ +\d+\/\d+ /m);
    for (const { id, fault } of card.misses) expect(output).toMatch(new RegExp(`^${id} .*${fault}$`, 'm'));
  });
});
