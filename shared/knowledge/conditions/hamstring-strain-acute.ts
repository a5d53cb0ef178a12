import { all, includes, is, not } from '#shared/logic/builders.ts';
import type { RankedCondition } from '../types.ts';

export const hamstringStrainAcute = {
  gate: not(is('onsetType', 'gradual')),
  coreZones: ['posterior-medial', 'posterior-lateral'],
  features: [
    {
      weight: 4,
      when: all(
        is('onsetType', 'sudden-during-run-no-injury'),
        includes('painZones', 'posterior-medial', 'posterior-lateral', 'posterior-central'),
      ),
    },
    { weight: 3, when: is('tResistedHamstring', 'pos') },
    { weight: 2, when: includes('aggravators', 'acceleration') },
    { weight: 1, when: is('popFelt', true) },
    { weight: -3, when: includes('calfSigns', 'swollen', 'red-warm') },
  ],
  causes: ['cause-load-intensity', 'cause-weak-hamstring', 'cause-no-warm-up'],
  confusedWith: ['dvt', 'bakers-cyst', 'lumbar-referred-pain'],
  firstContact: 'doctor-or-physio',
  courseWeeks: [2, 8],
  sources: ['S18'],
} as const satisfies RankedCondition;
