import { findItem, itemsOf, type Sheet } from '../sheet.ts';
import type { Block } from '../types.ts';
import { picturesOf } from './advice.ts';

/** `ho-fit`: sport that keeps the runner fit meanwhile. */
export function fitSection(sheet: Sheet): Block | undefined {
  const { words, plan } = sheet;
  const { say, sports } = words;
  const items = itemsOf(sheet, 'cross-training');
  const usual = items.filter(({ wording }) => wording === undefined);
  const names = usual.map(({ id }) => sports[id as keyof typeof sports].activity);
  const reworded = items.flatMap(({ wording }) => wording ?? []);
  const cautions = new Set(items.flatMap((item) => item.cautions));
  const text = [
    ...(names.length > 0 ? [say('fit.text', { sports: words.either(names) })] : []),
    ...reworded,
    ...(findItem(sheet, 'xt-bike') !== undefined ? [say('fit.bike')] : []),
    ...[...cautions].map((caution) => words.cautions[caution]),
    ...(plan.painLimit === 'zero' ? [say('fit.zero')] : []),
  ];
  if (items.length === 0) return undefined;
  const pictures = picturesOf(sheet, items);
  return {
    kind: 'text',
    section: 'ho-fit',
    title: say('fit.title'),
    text,
    ...(pictures.length > 0 && { pictures }),
  };
}
