import type { RankedConditionId } from '#shared/knowledge/conditions.ts';
import { findItem, itemsOf, type Sheet } from '../sheet.ts';
import type { Block } from '../types.ts';

/** The whip kick loads the inner knee (`cf-swim-breast`). */
const NO_BREASTSTROKE: ReadonlySet<RankedConditionId> = new Set([
  'patellofemoral-pain',
  'mcl-sprain',
  'pes-anserine-tendinopathy-bursitis',
  'meniscal-tear-acute',
  'meniscal-tear-degenerative',
]);

/** `ho-fit`: sport that keeps the runner fit meanwhile. */
export function fitSection(sheet: Sheet): Block | undefined {
  const { words, plan, assessment } = sheet;
  const { say, sports } = words;
  const items = itemsOf(sheet, 'cross-training');
  const usual = items.filter(({ wording }) => wording === undefined);
  const names = usual.map(({ id }) => sports[id as keyof typeof sports].activity);
  const reworded = items.flatMap(({ wording }) => wording ?? []);
  const isPossible = assessment.hypotheses.some(
    ({ id, label }) => label !== 'less-likely' && NO_BREASTSTROKE.has(id),
  );
  const text = [
    ...(names.length > 0 ? [say('fit.text', { sports: words.either(names) })] : []),
    ...reworded,
    ...(isPossible && findItem(sheet, 'xt-swim') !== undefined ? [say('fit.crawl')] : []),
    ...(findItem(sheet, 'xt-bike') !== undefined ? [say('fit.bike')] : []),
    ...(plan.painLimit === 'zero' ? [say('fit.zero')] : []),
  ];
  if (items.length === 0) return undefined;
  return { kind: 'text', section: 'ho-fit', title: say('fit.title'), text };
}
