import { assess } from '#shared/assessment/assess.ts';
import { makeHandout, type HandoutInput, type Person } from '#shared/handout/handout.ts';
import type { Block, Handout, HandoutOptions, Letterhead } from '#shared/handout/types.ts';
import { buildFacts } from '#shared/intake/facts.ts';
import type { Answers } from '#shared/intake/questions.ts';
import { makePlan } from '#shared/plan/plan.ts';
import type { Choices, Plan } from '#shared/plan/types.ts';
import runnerA from '../../../resources/sample-intakes/worked-example-1.json' with { type: 'json' };
import runnerB from '../../../resources/sample-intakes/worked-example-2.json' with { type: 'json' };
import { catalogue } from '#shared/words/en/catalogue.ts';

export const TODAY = '2026-06-15';
export const workedExample1 = runnerA.answers as unknown as Answers;
export const workedExample2 = runnerB.answers as unknown as Answers;

interface Given {
  readonly answers: Answers;
  /** The day of the visit, ISO; `TODAY` otherwise. */
  readonly today?: string;
  readonly choices?: Choices;
  readonly options?: Partial<HandoutOptions>;
  readonly person?: Person;
  readonly letterhead?: Letterhead;
  readonly knowledgeVersion?: string;
  readonly sources?: HandoutInput['sources'];
  readonly signed?: HandoutInput['signed'];
  readonly reprint?: HandoutInput['reprint'];
  /** Changes the plan before it is printed: what no choice could do. */
  readonly tamper?: (plan: Plan) => Plan;
}

const ANNA: Person = { name: 'Anna Runner', birthDate: '1992-02-12' };
const CLINIC: Letterhead = {
  clinicName: 'Example Sports Clinic',
  address: '12 Park Road',
  phone: '01234 567 890',
  clinicianName: 'Dr A. Example',
};

/** Answers all the way to the sheet. */
export const sheetFor = (given: Given): Handout => makeHandout(inputFor(given), catalogue);

/** Answers all the way to what a sheet is made of. */
export function inputFor(given: Given): HandoutInput {
  const { answers, choices = {}, options = {}, person = ANNA, letterhead = CLINIC } = given;
  const facts = buildFacts(answers, given.today ?? TODAY, choices);
  const assessment = assess(facts);
  const plan = makePlan(facts, assessment, choices);
  return {
    facts,
    assessment,
    plan: given.tamper?.(plan) ?? plan,
    person,
    letterhead,
    options: { audience: 'runner', language: 'en', paper: 'a4', largePrint: false, ...options },
    choices,
    ...(given.knowledgeVersion !== undefined && { knowledgeVersion: given.knowledgeVersion }),
    ...(given.sources !== undefined && { sources: given.sources }),
    ...(given.signed !== undefined && { signed: given.signed }),
    ...(given.reprint !== undefined && { reprint: given.reprint }),
  };
}

/** The sections of a sheet in order, neighbours of one section once. */
export const sectionsOf = ({ blocks }: Handout): readonly string[] =>
  blocks
    .map((block) => ('section' in block ? block.section : block.kind))
    .filter((section, index, all) => section !== all[index - 1]);

/** The block with this title. */
export function blockNamed<Kind extends Block['kind']>(
  handout: Handout,
  kind: Kind,
  title?: string,
): Extract<Block, { kind: Kind }> {
  const found = handout.blocks.find(
    (block) => block.kind === kind && (title === undefined || ('title' in block && block.title === title)),
  );
  if (found === undefined) throw new Error(`no ${kind} block ${title ?? ''}`);
  return found as Extract<Block, { kind: Kind }>;
}

/** Every string of a sheet, for "stands nowhere". */
export const wordsOn = (handout: Handout): string => JSON.stringify(handout.blocks);
