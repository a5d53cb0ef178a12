import { doseCeilings, doses, type PlainDose } from '#shared/knowledge/doses.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import type { Edition } from './edition.ts';
import { listOf } from './names.ts';
import type { Text } from './types.ts';

/** The proposed dose of an item that is no exercise, and the most that a clinician may set. */
export function doseRows(
  id: InterventionId,
  edition: Edition,
): readonly (readonly [label: string, value: Text | undefined])[] {
  const { say } = edition;
  return [
    [say('label.dose'), inWords(doses[id], edition)],
    [say('label.ceiling'), inWords(doseCeilings[id], edition)],
  ];
}

const FIELDS = ['minutes', 'weeks', 'pauseDays', 'startPercent', 'capPercent'] as const;

function inWords(dose: PlainDose | undefined, edition: Edition): Text | undefined {
  if (dose === undefined) return undefined;
  const parts = FIELDS.flatMap((field) => {
    const value = dose[field];
    return value === undefined ? [] : [edition.say(`dose.${field}`, { value })];
  });
  return listOf(parts, edition);
}
