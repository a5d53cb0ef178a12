import type { Assessment } from '#shared/assessment/types.ts';
import type { RankedConditionId } from '#shared/knowledge/conditions.ts';
import { outcomeMeasures, type OutcomeMeasureId } from '#shared/knowledge/outcome-measures.ts';
import { MEASURES } from './outcome-change.ts';
import type { OutcomePoint } from './types.ts';

/** For every runner where nothing else fits (dossier intake.md §11). */
const USUAL: OutcomeMeasureId = 'prom-uwri';

/**
 * The questionnaire of a follow-up: the one that was used last, or else the one made for the foremost condition. The
 * assessment is the one that its reader may see, so that the choice gives no condition away. The rating of pain alone is
 * never chosen: it is asked anyway.
 */
export function measureFor(points: readonly OutcomePoint[], { hypotheses }: Assessment): OutcomeMeasureId {
  const totals = MEASURES.filter((id) => id !== 'prom-nprs');
  const used = points
    .toReversed()
    .flatMap(({ scores }) => totals.filter((id) => scores[outcomeMeasures[id].question] !== undefined));
  const isFor = (id: OutcomeMeasureId, condition: RankedConditionId): boolean =>
    (outcomeMeasures[id].conditions as readonly RankedConditionId[]).includes(condition);
  const foremost = hypotheses.find(({ label }) => label !== 'less-likely');
  const fitting = foremost === undefined ? undefined : totals.find((id) => isFor(id, foremost.id));
  return used[0] ?? fitting ?? USUAL;
}
