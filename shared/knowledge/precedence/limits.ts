import { all, any, compare, includes, not, possible } from '#shared/logic/builders.ts';
import { always, MENISCUS, pregnant } from '../terms.ts';
import { bendOver, exercises, supports } from './selections.ts';
import type { LimitRule } from './types.ts';

/** Rules that keep an item and bound it (dossier conflicts.md). */
export const limitRules: readonly LimitRule[] = [
  {
    id: 'cf-deep-pfp',
    when: all(possible('patellofemoral-pain'), not(compare('nprsRun', '<=', 2))),
    items: bendOver(60),
    bendDegrees: 60,
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
  },
  {
    id: 'cf-balance',
    when: any(compare('ageYears', '>=', 65), includes('conditionsHealth', 'neuropathy')),
    items: ['ex-single-leg-balance'],
    noStrongDose: true,
  },
  {
    id: 'cf-osteoporosis',
    when: any(includes('jointDisease', 'osteoporosis'), includes('medicines', 'oral-steroid')),
    items: ['ex-heel-raise'],
    noStrongDose: true,
  },
];
