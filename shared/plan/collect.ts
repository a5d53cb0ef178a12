import { causes as causeTable, type CauseId } from '#shared/knowledge/causes.ts';
import { indications } from '#shared/knowledge/indications.ts';
import type { Indication } from '#shared/knowledge/indications/types.ts';
import { interventionIds, type InterventionId } from '#shared/knowledge/interventions.ts';
import { redFlags } from '#shared/knowledge/red-flags.ts';
import { propose, type Candidates } from './candidates.ts';
import type { Decided } from './event.ts';
import { proposeExercises } from './exercises.ts';
import { proposeOtherSports } from './other-sports.ts';
import { conditionsIn, possibleConditions, type Reading } from './reading.ts';
import type { Choices } from './types.ts';

const indicationOf = (id: InterventionId): Indication | undefined => indications[id];

/** Everything that indications, causes, conditions, flags, the race and the clinician call for. */
export function collectCandidates(reading: Reading, choices: Choices, race: Decided | undefined): Candidates {
  const candidates: Candidates = new Map();
  proposeIndicated(candidates, reading);
  proposeByCauses(candidates, reading);
  proposeExercises(candidates, reading);
  proposeOtherSports(candidates, reading);
  if (race !== undefined) propose(candidates, race.decision.decision, { because: race.because });
  for (const id of candidates.keys()) if (!isAllowed(id, reading)) candidates.delete(id);
  proposeByFlags(candidates, reading);
  if (wentRedTwice(choices)) propose(candidates, 'ref-sports-doctor', {});
  for (const id of interventionIds) {
    if (choices.items?.[id]?.added === true && !candidates.has(id)) {
      propose(candidates, id, { origin: 'added' });
    }
  }
  return candidates;
}

/** True unless a contraindication of the item itself holds, or is unknown. */
export function isAllowed(id: InterventionId, reading: Reading): boolean {
  const onlyWhen = indicationOf(id)?.onlyWhen;
  return onlyWhen === undefined || reading.holds(onlyWhen);
}

function proposeIndicated(candidates: Candidates, reading: Reading): void {
  const possible = possibleConditions(reading.assessment);
  for (const id of interventionIds) {
    const when = indicationOf(id)?.when;
    if (when === undefined || !reading.holds(when)) continue;
    const read = conditionsIn(when);
    propose(candidates, id, {
      because: reading.because(when),
      conditions: possible.filter((condition) => read.includes(condition)),
    });
  }
}

function proposeByCauses(candidates: Candidates, { assessment }: Reading): void {
  for (const { id: causeId, points, because } of assessment.causes) {
    if (causeId === 'cause-other-unknown') continue;
    for (const id of interventionsOf(causeId)) {
      const decidesAlone = indicationOf(id)?.notByCause !== true;
      const isElsewhere = id.startsWith('xt-') || id.startsWith('ex-');
      if (isElsewhere || (!decidesAlone && !candidates.has(id))) continue;
      propose(candidates, id, { because, causes: [causeId], rank: -points });
    }
  }
}

/** The items that a cause names. */
export const interventionsOf = (id: CauseId): readonly InterventionId[] => causeTable[id].interventions;

function proposeByFlags(candidates: Candidates, reading: Reading): void {
  for (const { id: flag, because } of reading.assessment.redFlags) {
    for (const id of redFlags[flag].adds as readonly InterventionId[]) {
      const isSafety = id.startsWith('ref-') || id.startsWith('load-');
      if (isSafety || isAllowed(id, reading)) propose(candidates, id, { because, protected: isSafety });
    }
  }
}

/** Two red weeks in a row: a doctor has to look again (dossier interventions.md A1). */
function wentRedTwice({ running: { weekLights = {} } = {} }: Choices): boolean {
  const isRed = (week: number) => weekLights[`${week}`] === 'red';
  return Object.keys(weekLights).some((week) => isRed(Number(week)) && isRed(Number(week) + 1));
}
