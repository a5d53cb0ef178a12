import { all, compare, fired, includes, not, possible } from '#shared/logic/builders.ts';
import { irritable, MENISCUS } from '../terms.ts';
import type { Indications } from './types.ts';

/** Exercises and stretches that need more than a package or a cause (dossier interventions.md E and F). */
export const bodyWorkIndications = {
  'ex-decline-squat': { onlyWhen: possible('patellar-tendinopathy') },
  'ex-leg-ext-iso': { onlyWhen: not(all(possible('patellofemoral-pain'), irritable)) },
  'ex-hop-progression': { onlyWhen: compare('overuseStage', '<=', 1) },
  'st-tfl-lateral': { onlyWhen: not(all(possible('iliotibial-band-syndrome'), irritable)) },
  'st-glute': { onlyWhen: all(not(possible(...MENISCUS)), not(includes('aggravators', 'crossing-legs'))) },
  'st-calf-gastroc': { onlyWhen: not(includes('painZones', 'calf')) },
  'st-calf-soleus': { onlyWhen: not(includes('painZones', 'calf')) },
  'mob-knee-extension': { onlyWhen: not(fired('rf-locked')) },
} as const satisfies Indications;
