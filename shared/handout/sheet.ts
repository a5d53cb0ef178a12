import type { Assessment, Hypothesis } from '#shared/assessment/types.ts';
import type { OutcomePoint } from '#shared/follow-up/types.ts';
import type { Facts } from '#shared/intake/facts.ts';
import type { FactValues } from '#shared/intake/questions.ts';
import type { SweepSources } from '#shared/intake/sweeps.ts';
import { isWithheldFromCoach } from '#shared/knowledge/coach.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import { isSafetyItem } from '#shared/knowledge/safety-items.ts';
import type { Domain } from '#shared/knowledge/types.ts';
import type { Choices, Plan, PlanItem } from '#shared/plan/types.ts';
import { wordingIn } from '#shared/plan/wording.ts';
import type { Catalogue } from '#shared/words/catalogue.ts';
import type { Language } from '#shared/words/languages.ts';
import { typedParts } from './typed.ts';
import type { VersionChange } from './versions/compare.ts';
import type { HandoutOptions, Letterhead } from './types.ts';
import { sheetWordsOf, type SheetWords } from './words.ts';

/** Who the sheet is for; both fields are optional, because a file without a person prints too. */
export interface Person {
  readonly name?: string;
  /** ISO date. */
  readonly birthDate?: string;
}
/** Something added to a record after it was signed: by whom, on which ISO date, at what time of it. */
export interface SheetAddendum {
  readonly by: string;
  readonly date: string;
  readonly time: string;
  readonly text: string;
}

export interface HandoutInput {
  readonly facts: Facts;
  readonly assessment: Assessment;
  readonly plan: Plan;
  readonly person: Person;
  readonly letterhead: Letterhead;
  readonly options: HandoutOptions;
  /** The clinician's overlay, for what the summary says of it. */
  readonly choices?: Choices;
  /** The answers that "no to all of these" gave, for the summary to say so. */
  readonly sources?: SweepSources;
  /** Version of the knowledge that the plan was made with. */
  readonly knowledgeVersion?: string;
  /** What changed against the signed version that this one replaces, and the ISO date of that one. */
  readonly amended?: { readonly since: string; readonly changes: readonly VersionChange[] };
  /** Pain and scores visit by visit, this one included, the oldest first. */
  readonly outcomes?: readonly OutcomePoint[];
  /** Who signed, on which day and at what time of it; absent on a draft. */
  readonly signed?: { readonly by: string; readonly date: string; readonly time: string };
  /** How far the audit trail reached when this was printed, as `verify --anchor` takes it: "214:9f3a77c1ab12". */
  readonly anchor?: string;
  /** A signed record that is printed anew with what was added to it: when, and how the hash of the record begins. */
  readonly reprint?: {
    readonly addenda: readonly SheetAddendum[];
    readonly record: string;
    readonly date: string;
    readonly time: string;
  };
}

/** What every section reads. */
export interface Sheet extends HandoutInput {
  readonly words: SheetWords;
  readonly values: FactValues;
  /** The sheet of a coach: no diagnosis, no medicines. */
  readonly isCoach: boolean;
  /** The knee that the sheet is about; the worse one of two. */
  readonly side: 'left' | 'right';
  /** The foremost condition when it is possible or leading and the reader may see it. */
  readonly foremost: Hypothesis | undefined;
  /** Items that stand on paper, in the order of the plan. */
  readonly items: readonly PlanItem[];
}

/** Gathers what the sections read, in the words of the language that the options name. An item that a rule removed never comes through, selected or not. */
export function readSheet(input: HandoutInput, catalogue: Catalogue): Sheet {
  const { facts, assessment, plan } = input;
  const isCoach = assessment.role === 'coach';
  const removed = new Set(plan.removed.map(({ id }) => id));
  const first = assessment.hypotheses[0];
  return {
    ...input,
    person: typedParts(input.person, ['name']),
    letterhead: typedParts(input.letterhead, ['clinicName', 'address', 'phone', 'clinicianName']),
    words: sheetWordsOf(catalogue, input.options.units),
    values: facts.values,
    isCoach,
    side: kneeOf(facts.values),
    foremost: isCoach || first === undefined || first.label === 'less-likely' ? undefined : first,
    items: plan.items
      .filter(({ id, selected }) => selected && !removed.has(id) && !(isCoach && isWithheldFromCoach(id)))
      .map((item) => typedParts(inLanguage(item, input.options.language), ['wording'])),
  };
}

/** The item with the clinician's words for this sheet alone; the words of a safety item are ours. */
function inLanguage(item: PlanItem, language: Language): PlanItem {
  const { wording: _wording, wordings: _wordings, ...rest } = item;
  const own = isSafetyItem(item.id) ? undefined : wordingIn(item, language);
  return own === undefined ? rest : { ...rest, wording: own };
}

function kneeOf({ painSide, painSideWorse }: FactValues): 'left' | 'right' {
  if (painSide === 'left' || painSide === 'right') return painSide;
  return painSideWorse === 'left' ? 'left' : 'right';
}

/** The item when it stands on paper. */
export const findItem = ({ items }: Sheet, id: InterventionId): PlanItem | undefined =>
  items.find((item) => item.id === id);

/** Items of a domain that stand on paper. */
export const itemsOf = ({ items }: Sheet, ...domains: readonly Domain[]): readonly PlanItem[] =>
  items.filter(({ domain }) => domains.includes(domain));

/** The runner's words of an item: the clinician's own, or ours. */
export const textOf = ({ words }: Sheet, { id, wording, cautions }: PlanItem): string =>
  [
    wording ?? words.measures.inText(words.interventions[id].plain),
    ...cautions.map((caution) => words.cautions[caution]),
  ].join(' ');

/** Pregnancy changes what may be promised: no restart is dated. */
export const isPregnant = ({ values }: Sheet): boolean => values.pregnancyStatus === 'pregnant';
