import {
  asyncProperty,
  check,
  constant,
  constantFrom,
  defaultReportMessage,
  oneof,
  record,
  string,
  type Arbitrary,
} from 'fast-check';
import { TooLong } from '#electron/pdf/refusals.ts';
import { render } from '#electron/pdf/render.ts';
import { assess } from '#shared/assessment/assess.ts';
import { makeHandout } from '#shared/handout/handout.ts';
import type { HandoutOptions, Letterhead, Paper } from '#shared/handout/types.ts';
import { buildFacts } from '#shared/intake/facts.ts';
import type { Answers } from '#shared/intake/questions.ts';
import { makePlan } from '#shared/plan/plan.ts';
import type { Choices } from '#shared/plan/types.ts';
import { ARBITRARY_TODAY, arbitraryAnswers } from '#tests/fixtures/arbitrary-answers.ts';
import { arbitraryChoices } from '#tests/fixtures/arbitrary-choices.ts';
import { checkPages } from '#tests/fixtures/handouts/check-pages.ts';
import { readPdf } from '#tests/fixtures/handouts/read-pdf.ts';
import { stretch } from '#tests/fixtures/handouts/stretch.ts';
import { catalogue } from '#shared/words/en/catalogue.ts';

const isLong = process.env['GENU_LONG'] === '1';
const CASES = isLong ? 500 : 40;
export const TIMEOUT_MS = isLong ? 7_200_000 : 300_000;
const LONGEST_NAME = 200;
/** German and Russian say the same in a fifth to a third more letters. */
export const LONGER = 0.4;
/**
 * Of the sheets in large print whose words are longer than in any language that Genu speaks, at most this share is
 * refused with a sentence because four pages do not hold it. About one in four hundred is.
 */
const MOST_REFUSED = 1 / 20;

interface Case {
  readonly answers: Answers;
  readonly choices: Choices;
  readonly name: string;
  readonly letterhead: Letterhead;
}

/** Names that the faces can draw: of one letter or of two hundred, in Latin, Greek or Cyrillic. */
const name = oneof(
  constantFrom(
    'Anna Runner',
    'Łukasz Brzęczyszczykiewicz',
    'Ελένη Παπαδοπούλου',
    'Анна-Мария Крестовоздвиженская',
  ),
  string({ unit: constantFrom('a', 'W', 'i', ' ', '-', 'ö', 'Ж'), minLength: 1, maxLength: LONGEST_NAME }),
);
const letterhead: Arbitrary<Letterhead> = oneof(
  constant({}),
  constant({
    clinicName: 'Example Sports Clinic',
    address: '12 Park Road',
    phone: '01234 567 890',
    clinicianName: 'Dr A. Example',
  }),
  record({ clinicName: name, address: name, phone: constant('01234 567 890'), clinicianName: name }),
);
const cases: Arbitrary<Case> = record({
  answers: arbitraryAnswers,
  choices: oneof({ weight: 3, arbitrary: constant<Choices>({}) }, { weight: 1, arbitrary: arbitraryChoices }),
  name,
  letterhead,
});

/**
 * Prints many sheets on one paper, all their words longer by a share; what is wrong with the smallest unsound one,
 * or null.
 */
export async function unsoundSheet(paper: Paper, largePrint: boolean, longer = 0): Promise<string | null> {
  const options: HandoutOptions = { audience: 'runner', language: 'en', paper, largePrint };
  let refused = 0;
  const details = await check(
    asyncProperty(cases, async (one) => {
      const problems = await problemsOf(one, options, longer).catch((error: unknown) => {
        if (!(error instanceof TooLong) || !largePrint || longer === 0) throw error;
        refused += 1;
        return [];
      });
      if (problems.length > 0) throw new Error(problems.join('\n'));
    }),
    { numRuns: CASES },
  );
  if (!details.failed) {
    return refused > CASES * MOST_REFUSED ? `${refused} of ${CASES} sheets do not fit on four pages` : null;
  }
  return `${String(details.errorInstance)}\n${defaultReportMessage(details) ?? ''}`;
}

async function problemsOf(
  { answers, choices, name: person, letterhead: head }: Case,
  options: HandoutOptions,
  longer: number,
): Promise<readonly string[]> {
  const facts = buildFacts(answers, ARBITRARY_TODAY);
  const assessment = assess(facts);
  const plan = makePlan(facts, assessment, choices);
  const handout = stretch(
    makeHandout({ facts, assessment, plan, person: { name: person }, letterhead: head, options }, catalogue),
    longer,
  );
  const printed = await render(handout).catch((error: unknown) => {
    // Whoever adds forty items by hand, or heads the sheet with hundreds of letters, is told that it does not fit.
    const isMuch = Object.keys(choices.items ?? {}).length > 0 || JSON.stringify(head).length > LONGEST_NAME;
    if (error instanceof TooLong && isMuch) return undefined;
    throw error;
  });
  return printed === undefined ? [] : checkPages(await readPdf(printed.bytes), handout);
}
