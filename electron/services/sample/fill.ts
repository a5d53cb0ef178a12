import { Temporal } from 'temporal-polyfill';
import type { Printer } from '#electron/pdf/printer.ts';
import { vignettes } from '#shared/accuracy/vignettes/all.ts';
import type { Draft, DraftChange } from '#shared/contract/schemas.ts';
import { isPermitted } from '#shared/intake/facts.ts';
import { isQuestionId, questions, type Answers } from '#shared/intake/questions.ts';
import type { Language } from '#shared/words/languages.ts';
import { localDate } from '../calendar.ts';
import { appendToDraft, openDraft } from '../drafts.ts';
import { previewHandout } from '../handouts.ts';
import { getPerson } from '../people.ts';
import { Previews } from '../previews.ts';
import { signAssessment } from '../signing.ts';
import type { OpenVault } from '../vault.ts';
import { tellFollowUp } from './follow-up.ts';
import { openSamples, sampleHistories, type SampleHistory } from './people.ts';

/** Day on which the invented intakes were written; their dates move with it, so that they never grow old. */
const WRITTEN_ON = '2026-06-15';
const DAY_MS = 86_400_000;
/** The clinic's own language: that of its summaries, and of the sheets of whoever names no other. */
const CLINICS = 'en';
const SHEET = { audience: 'runner', paper: 'a4', largePrint: false } as const;

/** A person, and what the services need to write their history on the days on which it happened. */
export interface Filling {
  readonly vault: OpenVault;
  readonly printer: Printer;
  readonly now: Date;
}

/**
 * Puts forty invented people into a fresh vault, with the visits that are still open, each through the services
 * that the screen uses. The same day gives the same people and answers.
 */
export function fillPeople(filling: Filling): void {
  const { vault, now } = filling;
  for (const { id, name, birthDate, visitedDaysAgo, intake } of openSamples) {
    const visit = daysBefore(now, visitedDaysAgo);
    createSample(vault, { id, name, birthDate, team: '' }, visit);
    if (intake !== undefined) answer(filling, id, intake.answers, visit);
  }
  for (const history of sampleHistories) {
    createSample(vault, personOf(history, now), firstVisit(history, now));
    if (isSigned(history)) continue;
    answer(filling, history.id, answersOf(history), firstVisit(history, now));
  }
}

/**
 * Adds a year of signed visits, with the sheets that were handed out: printing them takes a while, so this goes on
 * while one looks around. `onPerson` is told how many are done of how many.
 */
export async function fillHistories(
  filling: Filling,
  onPerson: (done: number, of: number) => void,
): Promise<void> {
  const { vault, now } = filling;
  const signed = sampleHistories.filter(isSigned);
  for (const [done, history] of signed.entries()) {
    onPerson(done, signed.length);
    // Somebody who looks around may have begun a visit of their own.
    if (vault.store.read(() => vault.store.assessments.list(history.id).length) > 0) continue;
    for (const [visit, days] of history.daysAgo.entries()) {
      const at = daysBefore(now, days);
      const first = answersOf(history);
      const { id: personId, course, daysAgo } = history;
      const isLast = visit === daysAgo.length - 1;
      const draft =
        visit === 0
          ? answer(filling, personId, first, at)
          : tellFollowUp(vault, { personId, course, first, visit, isLast }, at);
      await sign(filling, draft, at, history.language ?? CLINICS);
    }
  }
}

const isSigned = ({ isOpen }: SampleHistory): boolean => !isOpen;
const firstVisit = ({ daysAgo: [days = 0] }: SampleHistory, now: Date): Date => daysBefore(now, days);

/** Born so that the age that was answered is right on the first visit. */
function personOf(history: SampleHistory, now: Date): SamplePerson {
  const { id, name, team, language } = history;
  const { ageYears } = answersOf(history);
  const birthDate = Temporal.PlainDate.from(localDate(firstVisit(history, now)))
    .subtract({ years: typeof ageYears === 'number' ? ageYears : 30, days: 40 + ((name.length * 17) % 300) })
    .toString();
  return { id, name, team, birthDate, ...(language !== undefined && { language }) };
}

interface SamplePerson {
  readonly id: string;
  readonly name: string;
  readonly birthDate: string;
  readonly team: string;
  readonly language?: Language;
}
function createSample({ store, user }: OpenVault, person: SamplePerson, visit: Date): void {
  const at = visit.toISOString();
  store.change(() => {
    store.people.create({ ...person, createdAt: at });
    store.personChanges.append({ personId: person.id, at, userId: user.id, kind: 'created', fields: {} });
  });
}

function answersOf({ vignette }: SampleHistory): Answers {
  const found = vignettes.find(({ id }) => id === vignette);
  if (found === undefined) throw new Error(`no vignette ${vignette}`);
  return found.answers;
}

const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * DAY_MS);

/** Most changes that one call takes. */
const MOST_CHANGES = 100;

/** A visit: a draft with these answers, their dates moved to the day of the visit. */
function answer({ vault }: Filling, personId: string, answers: object, visit: Date): Draft {
  const days = Temporal.PlainDate.from(WRITTEN_ON).until(localDate(visit)).days;
  const changes = Object.entries(answers).flatMap(([question, value]): DraftChange[] => {
    if (!isQuestionId(question) || value === undefined || question === 'assessorRole') return [];
    if (!isPermitted(questions[question], vault.user.role)) return [];
    return [{ kind: 'answer', question, value: moved(value, days) as string }];
  });
  let draft = openDraft(vault, getPerson(vault, personId), visit);
  for (let from = 0; from < changes.length; from += MOST_CHANGES) {
    const { id, revision } = draft;
    draft = appendToDraft(vault, { id, revision, changes: changes.slice(from, from + MOST_CHANGES) }, visit);
  }
  return draft;
}

function moved(value: unknown, days: number): unknown {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return value;
  return Temporal.PlainDate.from(value).add({ days }).toString();
}

/** Looks at the sheet and signs it, as a doctor does at the end of the visit. */
async function sign(
  { vault, printer }: Filling,
  { id }: Draft,
  visit: Date,
  language: Language,
): Promise<void> {
  // Of its own: among those of the screen they would push out the sheet that somebody is looking at.
  const press = { printer, previews: new Previews() };
  const options = { ...SHEET, language };
  const { preview } = await previewHandout(vault, press, { assessmentId: id, options }, visit);
  await signAssessment(vault, press, { id, handoutId: preview.record.id, language: CLINICS }, visit);
}
