import { all, any, compare, fired, includes, is, known, not, oneOf } from '#shared/logic/builders.ts';
import { anyCalfSign, longBoneTender, noviceHeavy, pregnant, runningStopped } from '../terms.ts';
import {
  eventStarts,
  inPosition,
  medicines,
  rollers,
  stretches,
  withImpact,
  exercises,
} from './selections.ts';
import type { PrecedenceRule } from './types.ts';

/** What age, illness and medicine forbid (dossier conflicts.md, P1). */
export const healthRules = [
  {
    id: 'cf-child-heavy',
    level: 1,
    when: compare('ageYears', '<', 16),
    removes: [...medicines, 'edu-weight'],
  },
  {
    id: 'cf-role-coach',
    level: 1,
    when: is('assessorRole', 'coach'),
    removes: [...medicines, 'insole-heel-lift', 'brc-oa-unloader', 'load-bsi-protocol', 'load-post-surgery'],
  },
  {
    // training a leg that a doctor has not seen yet is not a coach's to allow
    id: 'cf-role-coach',
    level: 1,
    when: all(is('assessorRole', 'coach'), runningStopped),
    removes: [...exercises, ...stretches, ...rollers, 'mob-ankle', 'mob-knee-extension', 'mob-warm-up'],
  },
  {
    id: 'cf-nsaid-race',
    level: 1,
    when: any(
      is('inRaceNow', true),
      all(known('daysToRace'), compare('daysToRace', '>=', 0), compare('daysToRace', '<=', 2)),
    ),
    removes: ['sym-nsaid-oral', 'sym-nsaid-topical'],
  },
  {
    id: 'cf-weight-talk',
    level: 1,
    when: any(
      not(all(is('weightTalkOk', true), compare('ageYears', '>=', 18), compare('bmi', '>=', 30))),
      includes(
        'redsSigns',
        'restrictive-eating',
        'recent-weight-loss',
        'missed-periods-3-months',
        'two-bone-stress-injuries',
      ),
      oneOf('pregnancyStatus', 'pregnant', 'postpartum'),
    ),
    removes: ['edu-weight'],
  },
  {
    id: 'cf-pregnancy',
    level: 1,
    when: pregnant,
    removes: [
      ...eventStarts,
      'ex-hop-progression',
      'load-reintroduce-speed',
      'sym-nsaid-oral',
      'sym-nsaid-topical',
      'edu-weight',
    ],
  },
  {
    id: 'cf-pregnancy',
    level: 1,
    when: all(pregnant, any(not(known('pregnancyWeeks')), compare('pregnancyWeeks', '>=', 16))),
    removes: inPosition('lying-back', 'lying-front'),
    adds: ['ex-side-lying-abduction', 'ex-band-walk', 'ex-hip-hitch', 'xt-swim'],
  },
  {
    id: 'cf-postpartum',
    level: 1,
    when: fired('rf-postpartum-hold'),
    removes: withImpact,
    adds: ['load-postpartum'],
  },
  {
    id: 'cf-cardiac-iso',
    level: 1,
    when: includes(
      'conditionsHealth',
      'uncontrolled-hypertension',
      'heart-failure',
      'ischaemic-heart-or-stroke',
    ),
    removes: ['ex-wall-sit', 'ex-spanish-squat-iso', 'ex-leg-ext-iso', 'load-reintroduce-speed'],
    adds: ['ex-squat', 'ex-step-up', 'ex-bridge', 'ref-sports-doctor'],
  },
  {
    id: 'cf-osteoporosis',
    level: 1,
    when: any(includes('jointDisease', 'osteoporosis'), includes('medicines', 'oral-steroid')),
    removes: ['ex-hop-progression', 'ex-single-leg-rdl'],
    adds: ['ex-step-up', 'ex-heel-raise'],
  },
  {
    id: 'cf-hypermobility',
    level: 1,
    when: includes('jointDisease', 'hypermobility'),
    removes: [...stretches, 'mob-knee-extension'],
    adds: ['ex-single-leg-balance', 'ex-single-leg-squat-control'],
  },
  {
    id: 'cf-balance',
    level: 1,
    when: any(compare('ageYears', '>=', 65), includes('conditionsHealth', 'neuropathy')),
    removes: ['ex-hop-progression'],
    adds: ['ex-single-leg-balance'],
  },
  {
    id: 'cf-calf',
    level: 1,
    when: anyCalfSign,
    removes: [
      'ex-heel-raise',
      'ex-seated-heel-raise',
      'st-calf-gastroc',
      'st-calf-soleus',
      'sym-compression',
      'mob-ankle',
    ],
  },
  {
    id: 'cf-roll',
    level: 1,
    when: any(
      includes('medicines', 'anticoagulant'),
      includes('conditionsHealth', 'bleeding-disorder', 'skin-fragile-or-infected'),
      anyCalfSign,
      longBoneTender,
    ),
    removes: [...rollers, 'rec-foam-roll', 'rec-massage-swim'],
  },
  {
    id: 'cf-hop-gate',
    level: 3,
    when: any(
      is('hipGroinPain', true),
      longBoneTender,
      oneOf('pregnancyStatus', 'pregnant', 'postpartum'),
      oneOf('swelling', 'mild', 'marked'),
      compare('overuseStage', '>=', 2),
    ),
    removes: ['ex-hop-progression'],
    adds: ['ex-step-up'],
  },
  {
    id: 'cf-novice-heavy',
    level: 3,
    when: noviceHeavy,
    removes: ['load-restart-30', 'load-ladder-volume'],
    adds: ['load-novice-heavy-start', 'load-ladder-walk-run'],
  },
] as const satisfies readonly PrecedenceRule[];
