import { Temporal } from 'temporal-polyfill';
import type { DraftChange } from '#shared/contract/schemas.ts';
import { isQuestionId } from '#shared/intake/questions.ts';
import { localDate } from './calendar.ts';
import { appendToDraft, openDraft } from './drafts.ts';
import { parseIntakeFile } from './intake-file.ts';
import { samplePeople } from './sample-people.ts';
import type { OpenVault } from './vault.ts';

/** Day on which the sample intakes were written; their dates move with it, so that they never grow old. */
const WRITTEN_ON = '2026-06-15';

/** Fills a fresh vault with invented people. */
export function fillSample(vault: OpenVault, now: Date): void {
  const shiftDays = Temporal.PlainDate.from(WRITTEN_ON).until(localDate(now)).days;
  for (const { id, name, birthDate, visitedDaysAgo, intake } of samplePeople) {
    const visit = new Date(now.getTime() - visitedDaysAgo * 86_400_000);
    const person = { id, name, birthDate, createdAt: visit.toISOString(), hasDraft: false };
    vault.store.change(() => vault.store.people.create(person));
    if (intake === undefined) continue;
    const parsed = parseIntakeFile(JSON.stringify(intake));
    if ('problems' in parsed) throw new Error(`sample intake: ${parsed.problems.join(' ')}`);
    const draft = openDraft(vault, person, visit);
    const changes = Object.entries(parsed.intake.answers).flatMap(([question, value]): DraftChange[] => {
      if (!isQuestionId(question) || value === undefined || question === 'assessorRole') return [];
      return [{ kind: 'answer', question, value: moved(value, shiftDays - visitedDaysAgo) as string }];
    });
    appendToDraft(vault, { id: draft.id, revision: draft.revision, changes }, visit);
  }
}

function moved(value: unknown, days: number): unknown {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return value;
  return Temporal.PlainDate.from(value).add({ days }).toString();
}
