import { all, any, compare, includes, is, not, oneOf, possible } from '#shared/logic/builders.ts';
import type { Indications } from './types.ts';

const pronated = oneOf('footClass', 'pronated', 'highly-pronated');
const supinated = oneOf('footClass', 'supinated', 'highly-supinated');
const loadSensitive = possible(
  'patellofemoral-pain',
  'iliotibial-band-syndrome',
  'medial-tibial-stress-syndrome',
);
const heavy = any(compare('massKg', '>', 90), compare('bmi', '>=', 30));
const noShoeCause = all(
  is('shoeFit', 'comfortable'),
  oneOf('shoeChange8wk', 'none', 'same-model-new'),
  compare('shoeKm', '<', 800),
);

/** Shoes and insoles: the selection matrix of dossier interventions.md C and D beside the causes. */
export const footwearIndications = {
  'shoe-fit': {
    when: any(
      all(pronated, not(loadSensitive)),
      all(is('footClass', 'neutral'), any(loadSensitive, compare('massKg', '>=', 80))),
    ),
  },
  'shoe-lacing': { onlyWhen: is('shoeFit', 'laced-too-tight') },
  'shoe-stability-pronated': {
    when: all(
      pronated,
      any(
        loadSensitive,
        includes('priorInjury', 'same-knee', 'other-knee', 'bone-stress-injury', 'shin-pain'),
        all(heavy, compare('overuseStage', '>=', 1)),
      ),
    ),
    onlyWhen: pronated,
    notByCause: true,
  },
  'shoe-cushion': { when: supinated },
  'shoe-rotate': {
    when: all(compare('sessionsPerWeek', '>=', 3), compare('shoeRotation', '<', 2)),
  },
  'shoe-keep': {
    when: all(is('footClass', 'neutral'), compare('massKg', '<', 80), not(loadSensitive), noShoeCause),
    onlyWhen: noShoeCause,
  },
  'insole-prefab-short-term': {
    when: all(possible('patellofemoral-pain'), pronated),
    onlyWhen: not(supinated),
    notByCause: true,
  },
  'insole-flat-foot-symptomatic': {
    onlyWhen: all(includes('flatFoot', 'longitudinal', 'transverse'), is('flatFootSymptoms', true)),
  },
  'insole-heel-lift': {
    onlyWhen: all(compare('legLengthDiffMm', '>=', 10), oneOf('legLengthMethod', 'blocks', 'imaging')),
  },
  'insole-none': {
    when: all(includes('flatFoot', 'longitudinal', 'transverse'), is('flatFootSymptoms', false)),
  },
  'insole-podiatry-review': { when: all(is('insoleNow', 'custom'), compare('insoleAgeMonths', '>', 24)) },
} as const satisfies Indications;
