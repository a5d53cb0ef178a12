import { Temporal } from 'temporal-polyfill';
import type { NumberQuestion, Question } from '#shared/intake/question.ts';
import { isAsked, questions, type DerivedId, type FactId } from '#shared/intake/questions.ts';
import type { Atom, Comparison } from '#shared/logic/condition.ts';
import { SEARCH_DAY } from './holds.ts';
import type { Random } from './random.ts';

/** Answers under way; the search writes into them. */
export type Draft = Record<string, unknown>;

const NO_INFORMATION: ReadonlySet<string> = new Set([
  'not-tested',
  'not-done',
  'not-seen',
  'not-measured',
  'unclear',
]);
/** What a factor of an unanswered fact is taken of. */
const ANY_NUMBER = 20;

/** Changes answers so that an atom becomes what is wanted, as far as its own question can do that. */
export function setFact(draft: Draft, atom: Atom, wanted: boolean, random: Random): void {
  const question: Question = questions[atom.fact];
  switch (atom.op) {
    case 'is':
    case 'one-of': {
      const named = atom.op === 'is' ? [atom.value] : atom.values;
      return setOption(draft, atom.fact, question, wanted ? named : others(question, named), random);
    }
    case 'includes':
    case 'excludes':
      return setMany(draft, atom.fact, question, atom.values, wanted === (atom.op === 'includes'), random);
    case 'compare':
      return setNumber(draft, atom.fact, target(draft, atom, wanted));
    case 'known':
      if (wanted) return setAnything(draft, atom.fact, question, random);
      delete draft[atom.fact];
  }
}

/** The options that a rule does not name and that say something. */
function others(question: Question, named: readonly (string | boolean)[]): readonly (string | boolean)[] {
  const all: readonly (string | boolean)[] = 'options' in question ? question.options : [true, false];
  return all.filter((one) => !named.includes(one) && !NO_INFORMATION.has(String(one)));
}

function setOption(
  draft: Draft,
  fact: FactId,
  question: Question,
  options: readonly (string | boolean)[],
  random: Random,
): void {
  const chosen = random.oneOf(options);
  if (chosen === undefined) return;
  if (isAsked(fact)) draft[fact] = chosen;
  else if (question.kind === 'derived') setDerivedOption(draft, fact, chosen);
}

/** Foot posture indices in the middle of each class. */
const FOOT_INDEX: Readonly<Record<string, number>> = {
  'highly-supinated': -8,
  supinated: -2,
  neutral: 2,
  pronated: 7,
  'highly-pronated': 11,
};
function setDerivedOption(draft: Draft, fact: DerivedId, chosen: string | boolean): void {
  if (fact === 'footClass') {
    const index = FOOT_INDEX[String(chosen)];
    Object.assign(draft, { painSide: 'right', fpi6R: index, fpi6L: index });
  } else if (fact === 'bluntTraumaOrFall') {
    draft['onsetType'] = chosen === true ? 'after-blow-or-fall' : 'gradual';
  } else if (fact === 'riskMassOver90') {
    draft['massKg'] = chosen === true ? 95 : 70;
  }
}

function setMany(
  draft: Draft,
  fact: FactId,
  question: Question,
  values: readonly string[],
  contains: boolean,
  random: Random,
): void {
  const marked = (Array.isArray(draft[fact]) ? (draft[fact] as string[]) : []).filter(
    (one) => one !== 'none',
  );
  if (contains) {
    const added = random.oneOf(values) ?? 'none';
    draft[fact] = added === 'none' ? ['none'] : [...new Set([...marked, added])];
    return;
  }
  const left = marked.filter((one) => !values.includes(one));
  const options = 'options' in question ? question.options : [];
  const nothing = options.includes('none') ? 'none' : options.find((one) => !values.includes(one));
  draft[fact] = left.length > 0 || nothing === undefined ? left : [nothing];
}

const OPPOSITE: Readonly<Record<Exclude<Comparison, '='>, Comparison>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
};

/** A number on the wanted side of the bound, a small step away from it where the bound itself does not do. */
function target(draft: Draft, atom: Extract<Atom, { op: 'compare' }>, wanted: boolean): number {
  const bound = typeof atom.to === 'number' ? atom.to : factorOf(draft, atom.to);
  // Beside an equal bound, down where there is room below it.
  const beside = bound > 0 ? '<' : '>';
  const by = wanted ? atom.by : atom.by === '=' ? beside : OPPOSITE[atom.by];
  const step = stepOf(questions[atom.fact]);
  if (by === '<') return bound - step;
  return by === '>' ? bound + step : bound;
}
function factorOf(draft: Draft, { factor, of }: { readonly factor: number; readonly of: FactId }): number {
  if (typeof draft[of] !== 'number') draft[of] = ANY_NUMBER;
  return factor * Number(draft[of]);
}
const stepOf = (question: Question): number => (question.kind === 'number' ? 0.5 : 1);

function setNumber(draft: Draft, fact: FactId, value: number): void {
  if (!isAsked(fact)) return setDerivedNumber(draft, fact, value);
  const { kind, range } = questions[fact] as NumberQuestion;
  const within = Math.min(Math.max(value, range[0]), range[1]);
  draft[fact] = kind === 'integer' ? Math.round(within) : Math.round(within * 10) / 10;
}

const daysFrom = (days: number): string => Temporal.PlainDate.from(SEARCH_DAY).add({ days }).toString();
/** Height at which a body-mass index is set. */
const HEIGHT_CM = 170;
const PRIOR_KM = 20;
const WELLS_ITEMS = [
  'wellsCancer',
  'wellsParalysisPlaster',
  'wellsBedriddenSurgery',
  'wellsDeepVeinTender',
  'wellsWholeLegSwollen',
  'wellsCalf3cm',
  'wellsPitting',
  'wellsCollateralVeins',
  'wellsPreviousDvt',
] as const;
/** How long the pain lasts after a run in each stage, with everything else quiet. */
const LASTING = ['no-running-pain', 'gone-when-stopped', '2-3h', '2-days', 'over-5-days'] as const;

function setDerivedNumber(draft: Draft, fact: DerivedId, value: number): void {
  switch (fact) {
    case 'bmi':
      Object.assign(draft, { heightCm: HEIGHT_CM, massKg: Math.round(value * (HEIGHT_CM / 100) ** 2) });
      return;
    case 'weeklyJumpPct':
      Object.assign(draft, {
        weeklyKmPriorOnset: PRIOR_KM,
        weeklyKmBeforeOnset: PRIOR_KM * (1 + value / 100),
      });
      return;
    case 'spikePct':
      Object.assign(draft, { longestRun30dKm: PRIOR_KM, triggerRunKm: PRIOR_KM * (1 + value / 100) });
      return;
    case 'durationWeeks':
      draft['onsetDate'] = daysFrom(-Math.max(Math.round(7 * value), 0));
      return;
    case 'daysToRace':
      draft['goalRaceDate'] = daysFrom(Math.round(value));
      return;
    case 'wellsScore':
      draft['calfSigns'] = ['swollen'];
      WELLS_ITEMS.forEach((item, index) => (draft[item] = index < value));
      draft['wellsAlternative'] = false;
      return;
    case 'overuseStage':
      setStage(draft, Math.min(Math.max(Math.round(value), 0), 4));
      return;
    default:
  }
}

function setStage(draft: Draft, stage: number): void {
  Object.assign(draft, {
    nprsRest: 0,
    nprsWalk: 0,
    nprsRun: stage === 0 ? 0 : 2,
    runTiming: stage === 0 ? ['walking'] : ['late-in-run'],
    aggravators: ['none'],
    afterRunDuration: LASTING[stage],
  });
}

function setAnything(draft: Draft, fact: FactId, question: Question, random: Random): void {
  if (question.kind === 'date') draft[fact] = daysFrom(fact === 'onsetDate' ? -21 : 21);
  else if (question.kind === 'integer' || question.kind === 'number')
    setNumber(draft, fact, question.range[0]);
  else if (question.kind === 'many-of') draft[fact] = [random.oneOf(question.options) ?? ''];
  else setOption(draft, fact, question, others(question, []), random);
}
