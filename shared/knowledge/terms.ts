import {
  all,
  any,
  compare,
  compareTo,
  fired,
  includes,
  is,
  leading,
  not,
  oneOf,
  possible,
} from '#shared/logic/builders.ts';
import type { Condition } from '#shared/logic/condition.ts';
import { conditions, type RankedConditionId } from './conditions.ts';
import { redFlags, type RedFlagId } from './red-flags.ts';
import type { FlagEffect, RedFlag, Urgency } from './types.ts';

/** Holds for everybody. */
export const always: Condition = all();

/** The severity of overuse pain is exactly this. */
export const stageIs = (stage: 0 | 1 | 2 | 3 | 4): Condition => compare('overuseStage', '=', stage);

/** "Irritable" and "flare" of the dossier (conflicts.md §2). */
export const irritable: Condition = any(compare('overuseStage', '>=', 3), compare('nprsRun', '>=', 5));

/** Stage 3 that needs the longer pause: it lasts for days or hurts in walking (interventions.md A2). */
export const severeStage3: Condition = any(is('afterRunDuration', '3-5-days'), compare('nprsWalk', '>=', 3));

/**
 * A knee that needs the calm dose. The dossier says "stage 3–4 or irritable (pain ≥ 5)", but gives the middle
 * dose to a stage 3 that is quiet in daily life; so the pain that counts is the pain outside running.
 */
export const calmDose: Condition = any(
  stageIs(4),
  all(stageIs(3), severeStage3),
  compare('nprsAfter', '>=', 5),
  compare('nprsNextMorning', '>=', 5),
);

/** A knee that may take the strong dose, unless it needs the calm one. */
export const mildStage: Condition = any(stageIs(0), stageIs(1));

const idsOf = <Id extends string>(table: Readonly<Record<Id, unknown>>): readonly Id[] =>
  Object.keys(table) as Id[];
const otherConditions: readonly RankedConditionId[] = idsOf(conditions).filter(
  (id) => id !== 'adaptation-soreness',
);
/** Soreness of a body that gets used to load, with nothing else in question (`cf-adapt-vs-oneside`). */
export const adaptation: Condition = all(leading('adaptation-soreness'), not(possible(...otherConditions)));

/** Felt in the knee, not made there: somebody has to look elsewhere first. */
export const NOT_THE_KNEE = [
  'hip-referred-pain',
  'lumbar-referred-pain',
  'inflammatory-arthritis',
  'gout-crystal',
] as const satisfies RankedConditionId[];
/** No exercises for the knee: they are not needed, or not before a referral (interventions.md E2). */
export const needsNoExercises: Condition = any(
  adaptation,
  leading(...NOT_THE_KNEE),
  all(leading('hamstring-strain-acute'), compare('durationWeeks', '<=', 1)),
);

/** Running pain that needs a reduced load. */
export const overuse = (...stages: (1 | 2 | 3 | 4)[]): Condition =>
  all(any(...stages.map(stageIs)), not(adaptation));

/** Little pain, or only the soreness of new load: keep running, do not add. */
export const keepsRunning: Condition = any(stageIs(0), adaptation);

/** `cf-novice-heavy`: new to running, adult and heavy. */
export const noviceHeavy: Condition = all(
  is('runningBackground', 'new-starter'),
  compare('ageYears', '>=', 18),
  any(compare('bmi', '>=', 30), compare('massKg', '>', 90)),
);

/** Not running now, or hardly, for more than four weeks. */
export const longBreak: Condition = any(
  compare('weeklyKmAvg4', '=', 0),
  all(compare('breakWeeks', '>', 4), compareTo('weeklyKmAvg4', '<', 0.3, 'weeklyKmUsual')),
);
/** Off for one to four weeks. */
export const shortBreak: Condition = any(
  compare('weeklyKmLast', '=', 0),
  all(
    compare('breakWeeks', '>', 1),
    compare('breakWeeks', '<=', 4),
    compareTo('weeklyKmAvg4', '<', 0.5, 'weeklyKmUsual'),
  ),
);

/** The knee was operated on within the year. */
export const recentSurgery: Condition = all(
  not(is('kneeSurgery', 'none')),
  compare('kneeSurgeryWeeks', '<', 52),
);

/** Bone that hurts when it is pressed, where load goes through it. */
export const longBoneTender: Condition = includes(
  'boneTenderness',
  'tibial-plateau',
  'tibial-shaft',
  'femoral-condyle',
  'femoral-shaft',
);
export const jointSwollen: Condition = any(
  oneOf('effusion', 'one-plus', 'two-plus', 'three-plus'),
  is('swelling', 'marked'),
);
/** Direct pressure on the sore front (`cf-kneeling`). */
export const kneelingHurts: Condition = any(
  includes('painZones', 'prepatellar-skin', 'tibial-tuberosity', 'inferior-pole'),
  includes('swellingSite', 'on-kneecap', 'tibial-bump'),
);
export const anyCalfSign: Condition = includes('calfSigns', 'swollen', 'tender', 'red-warm', 'hard');
export const pregnant: Condition = is('pregnancyStatus', 'pregnant');

export const BONE_STRESS = ['proximal-tibia-bsi', 'femoral-bsi'] as const satisfies RankedConditionId[];
export const GROWTH_PLATE = [
  'osgood-schlatter',
  'sinding-larsen-johansson',
] as const satisfies RankedConditionId[];
export const KNEE_TENDONS = [
  'patellar-tendinopathy',
  'quadriceps-tendinopathy',
] as const satisfies RankedConditionId[];
export const MENISCUS = [
  'meniscal-tear-acute',
  'meniscal-tear-degenerative',
] as const satisfies RankedConditionId[];
/** Fresh ligament, kneecap or meniscus injury (`cf-ligament`). */
export const LIGAMENT = [
  'acl-injury',
  'pcl-injury',
  'mcl-sprain',
  'lcl-sprain',
  'patellar-instability',
  'meniscal-tear-acute',
] as const satisfies RankedConditionId[];

/** `cf-pes-vs-bone`: sore in the place of the pes anserinus, and the bone there hurts or is marked too. */
export const pesOrBone: Condition = all(
  leading('pes-anserine-tendinopathy-bursitis'),
  any(includes('painZones', 'proximal-tibia'), includes('boneTenderness', 'tibial-plateau', 'tibial-shaft')),
);
/**
 * `cf-bone-possible`: bone stress is possible, or a bone flag has fired; or it sits where only the bone can be told from
 * the tendon by a picture, which counts as bone until then.
 */
export const bonePossible: Condition = any(
  possible(...BONE_STRESS),
  pesOrBone,
  fired('rf-bsi'),
  fired('rf-bsi-high'),
  fired('rf-bone-not-cleared'),
  fired('rf-femoral-neck'),
);

const flagTable: Readonly<Record<RedFlagId, RedFlag>> = redFlags;
/** The flags of some urgencies that carry an effect. */
export const flagsWith = (effect: FlagEffect, ...urgencies: Urgency[]): readonly RedFlagId[] =>
  idsOf(redFlags).filter(
    (id) =>
      flagTable[id].effects.includes(effect) &&
      (urgencies.length === 0 || urgencies.includes(flagTable[id].urgency)),
  );
/** At least one of these flags has fired. */
export const anyFired = (flags: readonly RedFlagId[]): Condition => any(...flags.map((flag) => fired(flag)));

/** Running is stopped until somebody has cleared the knee. */
export const runningStopped: Condition = anyFired(flagsWith('stop-run'));
