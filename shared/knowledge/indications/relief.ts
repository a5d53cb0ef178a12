import { all, any, compare, includes, is, not, oneOf, possible } from '#shared/logic/builders.ts';
import { adaptation, bonePossible, KNEE_TENDONS, longBoneTender, runningStopped } from '../terms.ts';
import type { Indications } from './types.ts';

const swollen = oneOf('swelling', 'mild', 'marked');
const adult = compare('ageYears', '>=', 18);
const isNovice = is('runningBackground', 'new-starter');
const supportHelps = includes('relievers', 'tape-or-brace');
const stiff = all(
  compare('morningStiffnessMin', '>=', 10),
  is('swelling', 'none'),
  compare('durationWeeks', '>', 2),
);

/** Water is for skin that is whole. */
const healedSkin = all(
  is('openWound', false),
  not(all(not(is('kneeSurgery', 'none')), compare('kneeSurgeryWeeks', '<', 6))),
);

/** Recovery, relief, water and support (dossier interventions.md G to J). Tablets against pain are never proposed. */
export const reliefIndications = {
  'rec-rest-days': {
    when: any(adaptation, isNovice),
    onlyWhen: all(any(adaptation, compare('restDaysPerWeek', '<=', 1), isNovice), not(runningStopped)),
  },
  'rec-fuel': { when: bonePossible },
  'rec-illness-pause': { onlyWhen: is('illness4wk', true) },
  'sym-relative-rest': {
    when: all(
      oneOf('onsetType', 'after-twist', 'after-blow-or-fall', 'after-jump-or-landing'),
      compare('durationWeeks', '<=', 1),
    ),
  },
  'sym-ice': {
    when: any(swollen, includes('relievers', 'cold'), all(compare('nprsRun', '>=', 5), not(bonePossible))),
  },
  'sym-ice-post-race': {
    when: all(compare('daysToRace', '<', 0), compare('daysToRace', '>=', -2), compare('nprsRun', '>=', 1)),
  },
  'sym-elevate': { when: swollen },
  'sym-compression': { when: is('swelling', 'mild') },
  'sym-paracetamol': { when: any(compare('nprsRest', '>=', 4), compare('nprsWalk', '>=', 4)) },
  'sym-nsaid-oral': { onlyWhen: all(adult, not(longBoneTender)) },
  'sym-nsaid-topical': {
    when: all(adult, possible(...KNEE_TENDONS, 'knee-osteoarthritis')),
    onlyWhen: adult,
  },
  'sym-heat-chronic': { when: stiff, onlyWhen: stiff },
  'xt-swim': { onlyWhen: healedSkin },
  'xt-aqua-jog': { onlyWhen: healedSkin },
  'brc-patellar-tape': { when: all(possible('patellofemoral-pain'), supportHelps) },
  'brc-patellar-sleeve': {
    when: all(possible('patellofemoral-pain', 'knee-osteoarthritis'), supportHelps),
  },
  'brc-patellar-strap': {
    when: all(possible('patellar-tendinopathy', 'osgood-schlatter'), supportHelps),
  },
  'brc-oa-unloader': { onlyWhen: possible('knee-osteoarthritis') },
} as const satisfies Indications;
