import { all, any, compare, includes, not, oneOf, possible } from '#shared/logic/builders.ts';
import {
  always,
  jointSwollen,
  kneelingHurts,
  LIGAMENT,
  MENISCUS,
  pregnant,
  runningStopped,
} from '../terms.ts';
import { bendOver, exercises, oneLegStanding, supports } from './selections.ts';
import type { LimitRule } from './types.ts';

/** Rules that keep an item and bound it (dossier conflicts.md). */
export const limitRules: readonly LimitRule[] = [
  {
    id: 'cf-deep-pfp',
    when: all(possible('patellofemoral-pain'), not(compare('nprsRun', '<=', 2))),
    items: bendOver(60),
    bendDegrees: 60,
  },
  // the heavy squat goes beyond its middle dose: wherever deep bends are off, it is off
  {
    id: 'cf-deep-pfp',
    when: all(possible('patellofemoral-pain'), not(compare('nprsRun', '<=', 2))),
    items: ['ex-squat'],
    noStrongDose: true,
  },
  { id: 'cf-effusion', when: jointSwollen, items: ['ex-squat'], noStrongDose: true },
  { id: 'cf-ligament', when: possible(...LIGAMENT), items: ['ex-squat'], noStrongDose: true },
  {
    id: 'cf-meniscus-repair',
    when: all(
      oneOf('kneeSurgery', 'meniscus-repair', 'cartilage-procedure', 'acl-reconstruction'),
      compare('kneeSurgeryWeeks', '<', 26),
    ),
    items: ['ex-squat'],
    noStrongDose: true,
  },
  {
    id: 'cf-fatpad-extension',
    when: possible('fat-pad-impingement'),
    items: ['ex-squat'],
    noStrongDose: true,
  },
  {
    id: 'cf-decline-pfp',
    when: all(possible('patellofemoral-pain'), possible('patellar-tendinopathy')),
    items: ['ex-spanish-squat-iso', 'ex-leg-press-hsr'],
    bendDegrees: 60,
  },
  { id: 'cf-meniscus-deep', when: possible(...MENISCUS), items: bendOver(90), bendDegrees: 90 },
  {
    id: 'cf-bike-pfp',
    when: possible('patellofemoral-pain'),
    items: ['xt-bike'],
    atMost: { minutes: 30 },
  },
  {
    id: 'cf-cadence-calf',
    onlyIfTrue: true,
    when: any(
      includes('priorInjury', 'calf-achilles', 'bone-stress-injury'),
      includes('painZones', 'calf', 'shin-medial'),
    ),
    items: ['tech-cadence-up'],
    atMost: { capPercent: 5 },
  },
  {
    id: 'cf-strength-recovery',
    onlyIfTrue: true,
    when: all(compare('strengthPerWeek', '>=', 3), compare('sessionsPerWeek', '>', 4)),
    items: exercises,
    atMost: { daysPerWeek: 2 },
  },
  // who rests from running cannot cool before it
  {
    id: 'cf-ice-before-run',
    onlyIfTrue: true,
    when: all(compare('overuseStage', '<=', 2), not(runningStopped)),
    items: ['sym-ice'],
    caution: 'not-before-running',
  },
  {
    id: 'cf-bike-back',
    onlyIfTrue: true,
    when: oneOf('backProblem', 'disc-or-degenerative', 'radicular'),
    items: ['xt-bike'],
    caution: 'upright-bike',
  },
  {
    id: 'cf-kneeling',
    onlyIfTrue: true,
    when: kneelingHurts,
    items: ['ex-side-plank'],
    caution: 'no-kneeling',
  },
  {
    id: 'cf-swim-breast',
    when: possible('patellofemoral-pain', 'mcl-sprain', 'pes-anserine-tendinopathy-bursitis', ...MENISCUS),
    items: ['xt-swim'],
    caution: 'crawl-or-back',
  },
  { id: 'cf-brace-muscle', when: always, items: supports, atMost: { weeks: 6 } },
  {
    id: 'cf-insole-exercise',
    when: always,
    items: ['insole-prefab-short-term', 'insole-flat-foot-symptomatic'],
    atMost: { weeks: 6 },
  },
  {
    id: 'cf-child-heavy',
    when: compare('ageYears', '<', 16),
    items: exercises,
    atLeast: { repetitions: 10 },
    noStrongDose: true,
    caution: 'adult-present',
  },
  { id: 'cf-pregnancy', when: pregnant, items: exercises, atLeast: { repetitions: 9 }, noStrongDose: true },
  {
    id: 'cf-cardiac-iso',
    when: includes(
      'conditionsHealth',
      'uncontrolled-hypertension',
      'heart-failure',
      'ischaemic-heart-or-stroke',
    ),
    items: exercises,
    atMost: { holdSeconds: 20 },
    atLeast: { repetitions: 9 },
    noStrongDose: true,
    caution: 'breathe-freely',
  },
  {
    id: 'cf-balance',
    when: any(compare('ageYears', '>=', 65), includes('conditionsHealth', 'neuropathy')),
    items: ['ex-single-leg-balance'],
    noStrongDose: true,
  },
  {
    id: 'cf-balance',
    when: any(compare('ageYears', '>=', 65), includes('conditionsHealth', 'neuropathy')),
    items: oneLegStanding,
    caution: 'hand-support',
  },
  {
    id: 'cf-osteoporosis',
    when: any(includes('jointDisease', 'osteoporosis'), includes('medicines', 'oral-steroid')),
    items: ['ex-heel-raise'],
    noStrongDose: true,
  },
  // notes of the packages (interventions.md E2)
  {
    id: 'exercise-package',
    when: possible('quadriceps-tendinopathy', 'plica-syndrome', 'bakers-cyst'),
    items: bendOver(60),
    bendDegrees: 60,
  },
  {
    id: 'exercise-package',
    when: possible(
      'quadriceps-tendinopathy',
      'plica-syndrome',
      'bakers-cyst',
      'knee-osteoarthritis',
      'meniscal-tear-degenerative',
    ),
    items: ['ex-squat'],
    noStrongDose: true,
  },
  // notes of the matrix (interventions.md I)
  {
    id: 'cross-training-matrix',
    onlyIfTrue: true,
    when: possible('fat-pad-impingement', 'distal-hamstring-tendinopathy'),
    items: ['xt-swim'],
    caution: 'no-hard-kick',
  },
  {
    id: 'cross-training-matrix',
    onlyIfTrue: true,
    when: pregnant,
    items: ['xt-bike'],
    caution: 'stationary-bike',
  },
];
