import type { Printer } from '#electron/pdf/printer.ts';
import type { ComparisonPaper } from '#shared/contract/records.ts';
import { Failure } from '#shared/contract/failure.ts';
import { comparisonSheet } from '#shared/handout/comparison/sheet.ts';
import { loaders } from '#shared/words/load.ts';
import { localDate } from './calendar.ts';
import { getDraft } from './drafts.ts';
import { personOf } from './handout-input.ts';
import { headOf } from './letterhead.ts';
import { listOutcomes } from './outcomes.ts';
import { getPerson } from './people.ts';
import { printFailure } from './print-failure.ts';
import type { OpenVault } from './vault.ts';
import { compareAssessments } from './versions.ts';

/**
 * Two visits of one person on the clinician's paper, as far as the user may see them; it is not part of the record.
 * Throws INVALID_INPUT for visits of two people, NOT_FOUND and PDF_FAILED.
 */
export async function printComparison(
  vault: OpenVault,
  printer: Printer,
  { language, paper, units, ...ids }: ComparisonPaper,
  now: Date,
): Promise<Uint8Array> {
  const { before, after, changes } = compareAssessments(vault, ids, now);
  const [personId, otherId] = [ids.after, ids.before].map(
    (id) => getPerson(vault, getDraft(vault, id).personId).id,
  );
  if (personId === undefined || personId !== otherId) throw new Failure('INVALID_INPUT', 'two people');
  const points = listOutcomes(vault, personId);
  const scoresOf = (id: string) => points.find(({ assessmentId }) => assessmentId === id)?.scores ?? {};
  const sheet = comparisonSheet(
    {
      before: { date: before.date, scores: scoresOf(before.id) },
      after: { date: after.date, scores: scoresOf(after.id) },
      changes,
      points,
      person: personOf(vault, personId),
      letterhead: headOf(vault),
      options: { audience: 'clinician', language, paper, largePrint: false, units },
      today: localDate(now),
    },
    await loaders[language].catalogue(),
  );
  const { bytes } = await printer.print(sheet).catch((error: unknown) => {
    throw printFailure(error);
  });
  return bytes;
}
