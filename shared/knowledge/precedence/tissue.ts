import { all, any, compare, includes, is, not, oneOf, possible } from '#shared/logic/builders.ts';
import {
  anyFired,
  bonePossible,
  flagsWith,
  irritable,
  jointSwollen,
  LIGAMENT,
  pesOrBone,
  recentSurgery,
} from '../terms.ts';
import {
  bendOver,
  eventStarts,
  exercises,
  oneLegStanding,
  rollers,
  runningItems,
  standingOrImpact,
  stretches,
  techniqueItems,
} from './selections.ts';
import type { PrecedenceRule } from './types.ts';

const offTheBone = [
  ...runningItems,
  ...standingOrImpact,
  ...rollers,
  ...techniqueItems,
  'ex-leg-press-hsr',
  'xt-elliptical',
  'xt-row',
  'sym-nsaid-oral',
  'sym-nsaid-topical',
  'shoe-transition',
] as const;
const notCleared = all(recentSurgery, not(is('surgeonClearance', 'yes')));

/** Urgent flags and protection of what is hurt (dossier conflicts.md, P0 and P2). */
export const tissueRules = [
  {
    id: 'cf-week-flag',
    level: 0,
    when: anyFired(flagsWith('stop-run', 'within-week')),
    removes: [...runningItems, 'load-pain-model', ...techniqueItems, 'ex-hop-progression', ...eventStarts],
    adds: ['load-stop-running', 'ref-week'],
  },
  {
    id: 'cf-locked',
    level: 0,
    when: any(includes('mechanical', 'locked-now'), is('canStraighten', 'not-even-passively')),
    removes: ['mob-knee-extension', ...stretches, ...exercises],
    adds: ['ref-same-day'],
  },
  {
    id: 'cf-bone-possible',
    level: 2,
    when: bonePossible,
    removes: offTheBone,
    adds: [
      'load-stop-running',
      'load-bsi-protocol',
      'xt-aqua-jog',
      'xt-swim',
      'ex-bridge',
      'ex-dead-bug',
      'ex-side-lying-abduction',
    ],
  },
  {
    id: 'cf-pes-vs-bone',
    level: 2,
    when: pesOrBone,
    // beside `cf-bone-possible`, which holds here too
    removes: offTheBone,
    adds: ['ref-imaging-mri'],
  },
  {
    id: 'cf-surgeon',
    level: 2,
    when: notCleared,
    removes: [...runningItems, ...exercises],
    adds: ['load-stop-running', 'ref-surgeon-team'],
  },
  {
    id: 'cf-meniscus-repair',
    level: 2,
    when: all(
      oneOf('kneeSurgery', 'meniscus-repair', 'cartilage-procedure', 'acl-reconstruction'),
      compare('kneeSurgeryWeeks', '<', 26),
    ),
    removes: [...bendOver(60), 'ex-hamstring-slide', 'ex-hamstring-iso', 'ex-leg-ext-iso'],
    adds: ['load-post-surgery'],
  },
  {
    id: 'cf-effusion',
    level: 2,
    when: jointSwollen,
    removes: [...runningItems, 'ex-hop-progression', ...bendOver(60)],
    adds: ['load-stop-running', 'ex-quad-set', 'ex-straight-leg-raise', 'mob-knee-extension', 'sym-elevate'],
  },
  {
    id: 'cf-ligament',
    level: 2,
    when: possible(...LIGAMENT),
    removes: [
      ...runningItems,
      ...techniqueItems,
      ...oneLegStanding,
      ...bendOver(60),
      'ex-hop-progression',
      'ex-decline-squat',
      'ex-step-down',
      'ex-leg-ext-iso',
      'st-glute',
    ],
    adds: [
      'load-stop-running',
      'ex-quad-set',
      'ex-straight-leg-raise',
      'ex-side-lying-abduction',
      'ref-sports-doctor',
    ],
  },
  {
    id: 'cf-ligament',
    level: 2,
    when: possible('pcl-injury'),
    removes: ['ex-hamstring-iso', 'ex-hamstring-slide', 'ex-bridge', 'ex-single-leg-bridge', 'ex-hip-thrust'],
  },
  {
    id: 'cf-ligament',
    level: 2,
    when: possible('mcl-sprain', 'lcl-sprain'),
    removes: ['ex-side-lying-abduction'],
  },
  {
    id: 'cf-stretch-growth',
    level: 2,
    when: all(possible('osgood-schlatter', 'sinding-larsen-johansson'), irritable),
    removes: ['st-quads', 'st-hip-flexor', 'ex-decline-squat'],
    adds: ['ex-quad-set'],
  },
] as const satisfies readonly PrecedenceRule[];
