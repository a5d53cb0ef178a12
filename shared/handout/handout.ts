import type { Urgency } from '#shared/knowledge/types.ts';
import type { Catalogue } from '#shared/words/catalogue.ts';
import { clinicianSheet } from './clinician/summary.ts';
import { optionalSectionsOf, withoutSections } from './optional-sections.ts';
import { readSheet, type HandoutInput, type Sheet } from './sheet.ts';
import { planSheet } from './sheets/plan-sheet.ts';
import { stopSheet } from './sheets/stop-sheet.ts';
import { urgentSheet } from './sheets/urgent-sheet.ts';
import { withheldSheet } from './sheets/withheld-sheet.ts';
import type { Handout, OptionalSection } from './types.ts';

export type { HandoutInput, Person } from './sheet.ts';

/**
 * Facts, assessment and plan → the words of a sheet. Pure, total and deterministic; `catalogue` is the one of the
 * language that the options name. An emergency or same-day
 * flag leaves only the safety page, a flag that stops running the sheet that says so, and a withheld plan a
 * sheet without one (dossier handout.md §2). Only a sheet with a plan has parts that can be left off.
 */
export function makeHandout(input: HandoutInput, catalogue: Catalogue): Handout {
  const { handout, optional } = wholeSheet(readSheet(input, catalogue));
  const hidden = input.options.hidden ?? [];
  return withoutSections(
    handout,
    hidden.filter((section) => optional.includes(section)),
  );
}

/** The parts that can be left off this sheet, whether or not they are. */
export const optionalSections = (input: HandoutInput, catalogue: Catalogue): readonly OptionalSection[] =>
  wholeSheet(readSheet(input, catalogue)).optional;

interface WholeSheet {
  readonly handout: Handout;
  readonly optional: readonly OptionalSection[];
}

function wholeSheet(sheet: Sheet): WholeSheet {
  if (sheet.options.audience === 'clinician') return allOf(clinicianSheet(sheet));
  if (hasFired(sheet, 'emergency', 'same-day')) return allOf(urgentSheet(sheet));
  if (stopsRunning(sheet)) return allOf(stopSheet(sheet));
  if (sheet.plan.withheld !== null) return allOf(withheldSheet(sheet));
  const handout = planSheet(sheet);
  return { handout, optional: optionalSectionsOf(handout) };
}

/** Nothing of it can be left off but the head of the clinic. */
const allOf = (handout: Handout): WholeSheet => ({
  handout,
  optional: optionalSectionsOf(handout).filter((section) => section === 'letterhead'),
});

const hasFired = ({ assessment }: Sheet, ...urgencies: readonly Urgency[]): boolean =>
  assessment.redFlags.some(({ urgency }) => urgencies.includes(urgency));

const stopsRunning = ({ assessment }: Sheet): boolean =>
  assessment.redFlags.some(
    ({ urgency, effects }) => urgency === 'within-week' && effects.includes('stop-run'),
  );
