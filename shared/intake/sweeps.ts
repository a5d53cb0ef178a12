import { all, compare, is, not, oneOf } from '#shared/logic/builders.ts';
import type { Condition } from '#shared/logic/condition.ts';
import { evaluate } from '#shared/logic/evaluate.ts';
import type { Facts } from './facts.ts';
import type { SectionId } from './question.ts';
import { NOT_KNOWN, type Answers, type QuestionId } from './questions.ts';

/**
 * A sweep is one explicit answer "no to all of these" that writes a stated value into several questions
 * (dossier intake.md §12.1). The pain scores, how it started, swelling, night pain, weight bearing, bone
 * tenderness and what makes it worse are part of none.
 */
export const SWEEP_IDS = [
  'sw-emergency',
  'sw-joint',
  'sw-general',
  'sw-leg',
  'sw-history',
  'sw-health',
  'sw-load-same',
] as const;
export type SweepId = (typeof SWEEP_IDS)[number];

interface Sweep {
  /** Where it is asked. Some of its questions stand elsewhere. */
  readonly section: SectionId;
  /** What "no to all" writes. */
  readonly writes: { readonly [Id in QuestionId]?: Answers[Id] };
  /** Only after a calm start (`calmStart`); each sign is asked singly otherwise. */
  readonly isOnlyAfterCalmStart?: true;
}

export const sweeps: Readonly<Record<SweepId, Sweep>> = {
  'sw-emergency': {
    section: 'redflags',
    isOnlyAfterCalmStart: true,
    writes: {
      nerveVessel: ['none'],
      deformity: false,
      tightLegAfterBlow: false,
      chestSymptoms: ['none'],
      saddleSymptoms: false,
      darkUrine: false,
      feverOrRigors: false,
    },
  },
  'sw-joint': {
    section: 'redflags',
    isOnlyAfterCalmStart: true,
    writes: {
      warmth: 'normal',
      mechanical: ['none'],
      canStraighten: 'yes',
      canFlex90: 'yes',
      patellaSlipped: false,
      openWound: false,
    },
  },
  'sw-general': {
    section: 'redflags',
    writes: {
      weightLoss: false,
      nightSweats: false,
      cancerHistory: 'no',
      bonyLump: false,
      otherJoints: false,
    },
  },
  'sw-leg': {
    section: 'redflags',
    writes: { hipGroinPain: false, calfSigns: ['none'], legTightnessExertion: false },
  },
  'sw-history': {
    section: 'risk',
    writes: {
      kneeSurgery: 'none',
      priorInjury: ['none'],
      priorInjury12mo: false,
      priorFractureLeg: false,
      backProblem: 'none',
      jointDisease: ['none'],
    },
  },
  'sw-health': {
    section: 'health',
    writes: {
      conditionsHealth: ['none'],
      medicines: ['none'],
      nsaidAllergy: false,
      paracetamolLimit: false,
      dehydrationRisk: false,
      tapeAllergy: false,
    },
  },
  'sw-load-same': {
    section: 'running',
    writes: {
      speedChange8wk: 'unchanged',
      downhillChange8wk: 'unchanged',
      surfaceChange8wk: false,
      shoeChange8wk: 'none',
      nonrunningShoeRuns: false,
      unplannedRaceKm8wk: 0,
      camber: 'no',
    },
  },
};

/** After an injury, with strong pain at rest or a limp, the signs of an emergency are asked one by one. */
const calmStart: Condition = all(
  not(
    oneOf(
      'onsetType',
      'after-twist',
      'after-blow-or-fall',
      'after-jump-or-landing',
      'sudden-during-run-no-injury',
      'sudden-at-rest',
    ),
  ),
  compare('nprsRest', '<', 6),
  is('bearWeightNow', 'yes-normal'),
);
const CALM_START_ASKS = ['onsetType', 'nprsRest', 'bearWeightNow'] as const satisfies readonly QuestionId[];

/** Answers that say "no" or "nobody looked" in other words than the sweep does. */
const AS_GOOD_AS_NO: Readonly<Partial<Record<QuestionId, readonly string[]>>> = {
  speedChange8wk: ['none'],
  downhillChange8wk: ['none'],
  canStraighten: ['not-tested'],
  canFlex90: ['not-tested'],
};

export const questionsOfSweep = (id: SweepId): readonly QuestionId[] =>
  Object.keys(sweeps[id].writes) as QuestionId[];

/** Questions that one sign of a sweep answers together; each of the others has a sign of its own. */
const ONE_SIGN: readonly (readonly [QuestionId, ...QuestionId[]])[] = [
  ['canStraighten', 'canFlex90'],
  ['priorInjury', 'priorInjury12mo', 'priorFractureLeg'],
  ['shoeChange8wk', 'nonrunningShoeRuns'],
];
/** The signs of a sweep in their order, each with the questions that it answers; the first names it. */
export const signsOf = (id: SweepId): readonly (readonly [QuestionId, ...QuestionId[]])[] =>
  questionsOfSweep(id).flatMap((question): (readonly [QuestionId, ...QuestionId[]])[] => {
    const together = ONE_SIGN.find((sign) => sign.includes(question));
    if (together === undefined) return [[question]];
    return together[0] === question ? [together] : [];
  });
/** The sweeps that are asked in a section, in their order. */
export const sweepsIn = (section: SectionId): readonly SweepId[] =>
  SWEEP_IDS.filter((id) => sweeps[id].section === section);
/** The sweep that may answer a question, if there is one. */
export const sweepOf = (question: QuestionId): SweepId | undefined =>
  SWEEP_IDS.find((id) => question in sweeps[id].writes);

export type SweepState =
  /** "No to all" may be pressed; it would answer these questions. */
  | { readonly kind: 'offered'; readonly open: readonly QuestionId[] }
  /** Nothing is left to answer. */
  | { readonly kind: 'answered' }
  /** A sign is there: the others are asked singly. */
  | { readonly kind: 'positive'; readonly question: QuestionId }
  /** Not after such a start: every sign is asked singly. */
  | { readonly kind: 'not-calm' }
  /** Not before these are answered. */
  | { readonly kind: 'waiting'; readonly ask: readonly QuestionId[] };

/** Whether a sweep may be offered now, and what it would answer. */
export function sweepState(id: SweepId, facts: Facts, answers: Answers): SweepState {
  const items = questionsOfSweep(id);
  const positive = items.find((question) => isPositive(id, question, answers));
  // What is not shown, or not for this assessor, is not asked and so not answered either.
  const open = items.filter((question) => answers[question] === undefined && facts.shown.has(question));
  if (open.length === 0) return { kind: 'answered' };
  if (positive !== undefined) return { kind: 'positive', question: positive };
  if (sweeps[id].isOnlyAfterCalmStart === true) {
    const isCalm = evaluate(calmStart, { value: (fact) => facts.values[fact] });
    if (isCalm === false) return { kind: 'not-calm' };
    if (isCalm === 'unknown') {
      return {
        kind: 'waiting',
        ask: CALM_START_ASKS.filter((question) => facts.values[question] === undefined),
      };
    }
  }
  return { kind: 'offered', open };
}

/** One answer that a sweep writes, to be stored with the sweep as its source. */
export interface SweptAnswer {
  readonly question: QuestionId;
  readonly value: NonNullable<Answers[QuestionId]>;
}

/** What "no to all" writes now: never over an answer, nothing that is hidden, and nothing unless it is offered. */
export function answersOfSweep(id: SweepId, facts: Facts, answers: Answers): readonly SweptAnswer[] {
  const state = sweepState(id, facts, answers);
  if (state.kind !== 'offered') return [];
  return state.open.flatMap((question) => {
    const value = sweeps[id].writes[question];
    return value === undefined ? [] : [{ question, value }];
  });
}

/** Where answers come from that nobody gave one by one. */
export type SweepSources = Readonly<Partial<Record<QuestionId, { readonly sweep: SweepId }>>>;

/** The questions whose answer this sweep wrote and nobody changed since: what undoing the sweep clears. */
export const questionsSweptBy = (id: SweepId, sources: SweepSources): readonly QuestionId[] =>
  questionsOfSweep(id).filter((question) => sources[question]?.sweep === id);

/** Whether a value is the one that the sweep writes into this question. */
export const isWrittenBy = (id: SweepId, question: QuestionId, value: unknown): boolean =>
  question in sweeps[id].writes && isSame(sweeps[id].writes[question], value);

function isPositive(id: SweepId, question: QuestionId, answers: Answers): boolean {
  const answer = answers[question];
  if (answer === undefined || answer === NOT_KNOWN) return false;
  if (AS_GOOD_AS_NO[question]?.includes(String(answer)) === true) return false;
  return !isSame(sweeps[id].writes[question], answer);
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
