import { all, any, includes, is, leading, not, oneOf, possible, compare } from '#shared/logic/builders.ts';
import { always, irritable, kneelingHurts, KNEE_TENDONS, MENISCUS } from '../terms.ts';
import { newShoes, techniqueItems } from './selections.ts';
import type { PrecedenceRule } from './types.ts';

const FRONT_OF_THE_KNEE = [
  'patellofemoral-pain',
  'patellar-tendinopathy',
  'quadriceps-tendinopathy',
  'fat-pad-impingement',
  'plica-syndrome',
  'patellar-instability',
  'prepatellar-bursitis',
  'osgood-schlatter',
  'sinding-larsen-johansson',
] as const;
const newStyles = techniqueItems.filter((id) => id !== 'tech-no-change');

/** What one condition forbids that another would allow (dossier conflicts.md, P4 and P5). */
export const conditionRules: readonly PrecedenceRule[] = [
  {
    id: 'cf-ice-heat',
    level: 4,
    when: always,
    together: ['sym-ice', 'sym-heat-chronic'],
    // heat is proposed for a stiff knee that is not swollen, after two weeks: then it is the one to keep
    removes: ['sym-ice'],
  },
  {
    id: 'cf-bike-pes',
    level: 4,
    when: leading('pes-anserine-tendinopathy-bursitis'),
    removes: ['xt-bike'],
    adds: ['xt-swim', 'xt-elliptical'],
  },
  {
    id: 'cf-row',
    level: 4,
    when: any(possible(...FRONT_OF_THE_KNEE), oneOf('backProblem', 'disc-or-degenerative', 'radicular')),
    removes: ['xt-row'],
    adds: ['xt-swim'],
  },
  {
    id: 'cf-stretch-tendon',
    level: 4,
    when: all(possible(...KNEE_TENDONS), irritable),
    removes: ['st-quads'],
    adds: ['roll-quads-lateral', 'ex-spanish-squat-iso'],
  },
  {
    id: 'cf-stretch-hamstring',
    level: 4,
    when: possible('distal-hamstring-tendinopathy', 'lumbar-referred-pain'),
    removes: ['st-hamstring'],
    adds: ['ex-hamstring-iso'],
  },
  {
    id: 'cf-decline-pfp',
    level: 4,
    when: all(possible('patellofemoral-pain'), possible('patellar-tendinopathy')),
    removes: ['ex-decline-squat'],
    adds: ['ex-wall-sit'],
  },
  {
    id: 'cf-deep-pfp',
    level: 4,
    when: all(possible('patellofemoral-pain'), not(compare('nprsRun', '<=', 2))),
    // its bend cannot be limited
    removes: ['ex-decline-squat'],
  },
  { id: 'cf-meniscus-deep', level: 4, when: possible(...MENISCUS), removes: ['st-glute'] },
  {
    id: 'cf-fatpad-extension',
    level: 4,
    when: possible('fat-pad-impingement'),
    removes: ['ex-straight-leg-raise', 'ex-quad-set', 'mob-knee-extension'],
    adds: ['ex-squat'],
  },
  {
    id: 'cf-back',
    level: 4,
    when: any(is('backProblem', 'radicular'), includes('nerveVessel', 'numb')),
    removes: [
      'ex-single-leg-rdl',
      'ex-hip-thrust',
      'ex-dead-bug',
      'st-hamstring',
      'tech-trunk-forward',
      'xt-row',
    ],
    adds: ['ex-side-lying-abduction', 'ex-bridge', 'xt-walk'],
  },
  {
    id: 'cf-kneeling',
    level: 4,
    when: kneelingHurts,
    removes: ['st-hip-flexor'],
    adds: ['ex-hip-hitch'],
  },
  {
    id: 'cf-cadence-calf',
    level: 4,
    onlyIfTrue: true,
    when: includes('priorInjury', 'calf-achilles', 'bone-stress-injury'),
    removes: ['tech-forefoot-caution'],
  },
  {
    id: 'cf-insole-shoe',
    level: 5,
    when: always,
    together: ['insole-prefab-short-term', 'shoe-stability-pronated'],
    removes: ['insole-prefab-short-term'],
  },
  // load before technique before shoe: the shoe waits two weeks while a new style is learnt
  ...newStyles.map((technique): PrecedenceRule => ({
    id: 'cf-one-change',
    level: 5,
    when: always,
    together: [technique],
    removes: newShoes,
  })),
];
