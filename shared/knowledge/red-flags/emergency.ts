import { all, any, compare, includes, is, not, oneOf } from '#shared/logic/builders.ts';
import type { RedFlag } from '../types.ts';

/** Now: call the emergency number or go to the emergency department. */
export const emergencyFlags = {
  'rf-limb': {
    urgency: 'emergency',
    when: any(
      includes('nerveVessel', 'foot-drop', 'cold-or-pale', 'no-pulse'),
      all(is('deformity', true), includes('nerveVessel', 'numb')),
    ),
    effects: ['stop-run', 'no-plan', 'hide-scores'],
    adds: ['ref-emergency'],
    sources: [],
  },
  'rf-compartment': {
    urgency: 'emergency',
    when: is('tightLegAfterBlow', true),
    effects: ['stop-run', 'no-plan', 'hide-scores'],
    adds: ['ref-emergency'],
    sources: [],
  },
  'rf-deformity': {
    urgency: 'emergency',
    when: is('deformity', true),
    effects: ['stop-run', 'no-plan', 'hide-scores'],
    adds: ['ref-emergency'],
    sources: [],
  },
  'rf-chest': {
    urgency: 'emergency',
    when: includes(
      'chestSymptoms',
      'chest-pain',
      'collapse-or-faint',
      'breathless-unexplained',
      'coughing-blood',
    ),
    effects: ['stop-run', 'no-plan', 'hide-scores'],
    adds: ['ref-emergency'],
    sources: ['R118'],
  },
  'rf-cauda': {
    urgency: 'emergency',
    when: is('saddleSymptoms', true),
    effects: ['stop-run', 'no-plan'],
    adds: ['ref-emergency'],
    sources: [],
  },
  'rf-sepsis-joint': {
    urgency: 'emergency',
    when: any(
      all(is('warmth', 'hot-or-red'), is('feverOrRigors', true)),
      all(is('swelling', 'marked'), is('feverOrRigors', true)),
      all(
        is('warmth', 'hot-or-red'),
        is('swelling', 'marked'),
        any(
          includes('conditionsHealth', 'immunosuppressed'),
          is('openWound', true),
          all(not(is('kneeSurgery', 'none')), compare('kneeSurgeryWeeks', '<', 12)),
        ),
      ),
    ),
    effects: ['stop-run', 'no-plan', 'hide-scores'],
    adds: ['ref-emergency'],
    sources: ['R50', 'R114'],
  },
  'rf-scfe-unstable': {
    urgency: 'emergency',
    when: all(
      compare('ageYears', '<', 18),
      is('bearWeightNow', 'no'),
      any(
        is('hipGroinPain', true),
        oneOf('hipRotation', 'painful', 'limited'),
        includes('painZones', 'hip-groin'),
        all(includes('painZones', 'diffuse'), is('swelling', 'none')),
      ),
    ),
    effects: ['stop-run', 'no-plan'],
    adds: ['ref-emergency'],
    sources: ['R76'],
  },
  'rf-rhabdo': {
    urgency: 'emergency',
    when: is('darkUrine', true),
    effects: ['stop-run', 'no-plan'],
    adds: ['ref-emergency'],
    sources: [],
  },
} as const satisfies Record<string, RedFlag>;
