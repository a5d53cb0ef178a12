import type { Urgency } from '#shared/knowledge/types.ts';
import { clinicianSheet } from './clinician/summary.ts';
import { readSheet, type HandoutInput, type Sheet } from './sheet.ts';
import { planSheet } from './sheets/plan-sheet.ts';
import { stopSheet } from './sheets/stop-sheet.ts';
import { urgentSheet } from './sheets/urgent-sheet.ts';
import { withheldSheet } from './sheets/withheld-sheet.ts';
import type { Handout } from './types.ts';

export type { HandoutInput, Person } from './sheet.ts';

/**
 * Facts, assessment and plan → the words of a sheet. Pure, total and deterministic. An emergency or same-day
 * flag leaves only the safety page, a flag that stops running the sheet that says so, and a withheld plan a
 * sheet without one (dossier handout.md §2).
 */
export function makeHandout(input: HandoutInput): Handout {
  const sheet = readSheet(input);
  if (input.options.audience === 'clinician') return clinicianSheet(sheet);
  if (hasFired(sheet, 'emergency', 'same-day')) return urgentSheet(sheet);
  if (stopsRunning(sheet)) return stopSheet(sheet);
  return input.plan.withheld === null ? planSheet(sheet) : withheldSheet(sheet);
}

const hasFired = ({ assessment }: Sheet, ...urgencies: readonly Urgency[]): boolean =>
  assessment.redFlags.some(({ urgency }) => urgencies.includes(urgency));

const stopsRunning = ({ assessment }: Sheet): boolean =>
  assessment.redFlags.some(
    ({ urgency, effects }) => urgency === 'within-week' && effects.includes('stop-run'),
  );
