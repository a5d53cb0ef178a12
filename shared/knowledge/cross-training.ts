import { oneOf } from '#shared/logic/builders.ts';
import type { Condition } from '#shared/logic/condition.ts';
import type { RankedConditionId } from './conditions.ts';
import type { InterventionId } from './interventions.ts';
import { pregnant } from './terms.ts';

export type OtherSport = Extract<InterventionId, `xt-${string}`>;
/** First choice, only with conditions, only after the doctor, or to be avoided. */
export type Suitability = 'first' | 'conditional' | 'after-doctor' | 'avoid';
type Row = { readonly [Sport in OtherSport]: Suitability };

/** Kindest to the knee first: the order in which equally suitable sports are offered. */
export const otherSports = [
  'xt-swim',
  'xt-aqua-jog',
  'xt-elliptical',
  'xt-walk',
  'xt-bike',
  'xt-row',
] as const satisfies readonly OtherSport[];

const row = (
  swim: Suitability,
  aquaJog: Suitability,
  bike: Suitability,
  elliptical: Suitability,
  rowing: Suitability,
  walk: Suitability,
): Row => ({
  'xt-swim': swim,
  'xt-aqua-jog': aquaJog,
  'xt-bike': bike,
  'xt-elliptical': elliptical,
  'xt-row': rowing,
  'xt-walk': walk,
});
const bone = row('first', 'first', 'conditional', 'avoid', 'avoid', 'conditional');
const degenerative = row('first', 'first', 'first', 'conditional', 'conditional', 'first');
const injured = row('after-doctor', 'after-doctor', 'after-doctor', 'avoid', 'avoid', 'conditional');
const growthPlate = row('first', 'first', 'conditional', 'conditional', 'avoid', 'first');
const tendon = row('first', 'first', 'conditional', 'conditional', 'avoid', 'first');

/** What a runner may do instead of running (dossier interventions.md I). */
export const otherSportByCondition: { readonly [Id in RankedConditionId]?: Row } = {
  'patellofemoral-pain': row('first', 'first', 'conditional', 'conditional', 'avoid', 'first'),
  'patellar-tendinopathy': tendon,
  'quadriceps-tendinopathy': tendon,
  'iliotibial-band-syndrome': row('first', 'first', 'conditional', 'first', 'conditional', 'first'),
  'pes-anserine-tendinopathy-bursitis': row(
    'conditional',
    'first',
    'avoid',
    'conditional',
    'conditional',
    'first',
  ),
  'distal-hamstring-tendinopathy': row('conditional', 'first', 'first', 'conditional', 'avoid', 'first'),
  'popliteus-tendinopathy': row('first', 'first', 'first', 'conditional', 'conditional', 'first'),
  'meniscal-tear-degenerative': degenerative,
  'knee-osteoarthritis': degenerative,
  'meniscal-tear-acute': injured,
  'acl-injury': injured,
  'pcl-injury': injured,
  'mcl-sprain': injured,
  'lcl-sprain': injured,
  'patellar-instability': injured,
  'proximal-tibia-bsi': bone,
  'femoral-bsi': bone,
  'fat-pad-impingement': row('conditional', 'first', 'first', 'conditional', 'conditional', 'first'),
  'osgood-schlatter': growthPlate,
  'sinding-larsen-johansson': growthPlate,
  'prepatellar-bursitis': row('first', 'first', 'first', 'first', 'first', 'first'),
  'lumbar-referred-pain': row('conditional', 'first', 'conditional', 'first', 'avoid', 'first'),
};
/** Rows of the matrix that a circumstance opens beside the condition's: the less suitable of the two counts. */
export const otherSportByCircumstance: readonly {
  readonly id: 'back' | 'pregnant';
  readonly when: Condition;
  readonly row: Row;
}[] = [
  {
    id: 'back',
    when: oneOf('backProblem', 'disc-or-degenerative', 'radicular'),
    row: row('conditional', 'first', 'conditional', 'first', 'avoid', 'first'),
  },
  {
    id: 'pregnant',
    when: pregnant,
    row: row('first', 'first', 'conditional', 'first', 'conditional', 'first'),
  },
];
/** While no condition stands out. */
export const otherSportByDefault: Row = row('first', 'first', 'conditional', 'conditional', 'avoid', 'first');
