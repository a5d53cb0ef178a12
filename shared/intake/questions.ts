import { exam } from './questions/exam.ts';
import { footwear } from './questions/footwear.ts';
import { health } from './questions/health.ts';
import { outcomes } from './questions/outcomes.ts';
import { pain } from './questions/pain.ts';
import { person } from './questions/person.ts';
import { recovery } from './questions/recovery.ts';
import { redflags } from './questions/redflags.ts';
import { risk } from './questions/risk.ts';
import { running } from './questions/running.ts';
import { technique } from './questions/technique.ts';
import type { AskedQuestion, DerivedQuestion, Question, QuestionTable, SectionId } from './question.ts';

/** The question table, section by section in the order of the consultation. Everything else derives from it. */
export const questionsBySection = {
  person,
  running,
  risk,
  pain,
  redflags,
  footwear,
  technique,
  exam,
  recovery,
  health,
  outcomes,
} as const satisfies Record<SectionId, QuestionTable>;

type Sections = typeof questionsBySection;
type Table = { [S in SectionId]: Sections[S] }[SectionId] extends infer T
  ? T extends QuestionTable
    ? { [Id in keyof T]: { id: Id; question: T[Id] } }[keyof T]
    : never
  : never;
type IdWhere<Shape> = Extract<Table, { question: Shape }>['id'] & string;
type QuestionOf<Id> = Extract<Table, { id: Id }>['question'];

/** Every id of the table, derived ones included: what a rule may name. */
export type FactId = Table['id'];
/** Questions that are asked, and so may stand in an intake file. */
export type QuestionId = IdWhere<AskedQuestion>;
/** Facts that are computed and never typed in. */
export type DerivedId = IdWhere<DerivedQuestion>;
export type ManyOfId = IdWhere<{ kind: 'many-of' }>;
export type OneOfFactId = IdWhere<{ kind: 'one-of' }> | IdWhere<{ kind: 'derived'; yields: 'one-of' }>;
export type YesNoFactId = IdWhere<{ kind: 'yes-no' }> | IdWhere<{ kind: 'derived'; yields: 'yes-no' }>;
export type NumericFactId =
  IdWhere<{ kind: 'integer' }> | IdWhere<{ kind: 'number' }> | IdWhere<{ kind: 'derived'; yields: 'number' }>;
/** The options of a one-of or many-of fact. */
export type OptionOf<Id> =
  QuestionOf<Id> extends { options: readonly (infer Option extends string)[] } ? Option : never;

/** The value of a fact: SI numbers in the unit of its question, ISO dates, booleans, kebab-case options. */
export type ValueOf<Id> = Id extends ManyOfId
  ? readonly OptionOf<Id>[]
  : Id extends OneOfFactId
    ? OptionOf<Id>
    : Id extends YesNoFactId
      ? boolean
      : Id extends NumericFactId
        ? number
        : string;

/** "Asked, and the runner does not know": an explicit answer that rules read as unanswered. */
export const NOT_KNOWN = 'not-known';
/** What an intake holds: a blank is absent, a "not known" is said. */
export type Answers = { readonly [Id in QuestionId]?: ValueOf<Id> | typeof NOT_KNOWN };
/** Facts as rules read them: effective answers and derived values; absent means unknown. */
export type FactValues = { readonly [Id in FactId]?: ValueOf<Id> };

/** All questions by id, in asking order. */
export const questions = Object.assign({}, ...Object.values(questionsBySection)) as Readonly<
  Record<FactId, Question>
>;
export const factIds = Object.keys(questions) as FactId[];
/** True for ids that may be answered, false for derived ones. */
export const isAsked = (id: FactId): id is QuestionId => questions[id].kind !== 'derived';
export const questionIds: readonly QuestionId[] = factIds.filter(isAsked);
/** True when the text is the id of a question that may be answered. */
export const isQuestionId = (text: string): text is QuestionId =>
  Object.hasOwn(questions, text) && isAsked(text as FactId);

const sectionByFact = new Map<FactId, SectionId>(
  (Object.entries(questionsBySection) as [SectionId, QuestionTable][]).flatMap(([section, table]) =>
    Object.keys(table).map((id): [FactId, SectionId] => [id as FactId, section]),
  ),
);
/** The section in which a fact stands. */
export function sectionOf(id: FactId): SectionId {
  const section = sectionByFact.get(id);
  if (section === undefined) throw new Error(`no section holds ${id}`);
  return section;
}
