import type { CauseId } from '#shared/knowledge/causes.ts';
import type { CauseWords } from './types.ts';

/** Every contributing cause in words. */
export const causeWords: Record<CauseId | 'cause-other-unknown', CauseWords> = {
  'cause-load-single-spike': {
    name: 'Single-run spike',
    plain:
      'One run was much longer than any you had done in the last month. Your knee had no time to get used to it.',
  },
  'cause-load-weekly-jump': {
    name: 'Weekly distance jump',
    plain: 'Your weekly distance rose by about a third or more.',
  },
  'cause-load-unplanned-race': {
    name: 'Unplanned race',
    plain: 'You did extra races on top of your plan. They count too.',
  },
  'cause-load-plan-breach': { name: 'Plan not kept', plain: 'The plan was good, but it was not kept.' },
  'cause-load-no-plan': { name: 'No training plan', plain: 'Without a plan it is easy to add too much.' },
  'cause-load-intensity': {
    name: 'More fast running',
    plain: 'You added fast running. Speed loads the kneecap and tendons more.',
  },
  'cause-return-too-fast': {
    name: 'Fast return after a break',
    plain: 'After a break you came back close to full distance.',
  },
  'cause-load-no-base': {
    name: 'Little training base',
    plain: 'Your body is new to running. It needs some months to catch up.',
  },
  'cause-cross-load': {
    name: 'Load from other sport or work',
    plain: 'Your other sport or work also loads the knee.',
  },
  'cause-recovery-low': {
    name: 'Too little recovery',
    plain: 'You train more than you rest. Muscles and tendons get stronger on rest days.',
  },
  'cause-no-warm-up': {
    name: 'No warm-up',
    plain: 'You start cold. An easy start is kinder to sore tissue.',
  },
  'cause-low-recovery-care': {
    name: 'Little recovery care',
    plain: 'You do little to recover. A bit more may help you feel better.',
  },
  'cause-stress-illness': {
    name: 'Stress or illness',
    plain: 'Stress or a cold lowers what your body can take.',
  },
  'cause-low-energy': {
    name: 'Possible low energy intake',
    plain: 'Your body may need more energy from food. Food helps muscles and bones to heal.',
  },
  'cause-shoe-worn': { name: 'Worn shoes', plain: 'Your shoes have done a lot of work.' },
  'cause-shoe-fit': { name: 'Shoe fit', plain: 'The shoe does not fit you well.' },
  'cause-shoe-unsuitable': { name: 'Unsuitable shoes', plain: 'You ran in shoes not made for running.' },
  'cause-shoe-change': {
    name: 'Recent shoe change',
    plain: 'You changed shoes quickly. The load moved to other places.',
  },
  'cause-tech-low-cadence': {
    name: 'Low cadence',
    plain: 'Your steps are long and slow. Shorter, quicker steps load the knee less.',
  },
  'cause-tech-overstride': { name: 'Overstride', plain: 'Your foot lands far in front of you.' },
  'cause-tech-hip-drop-knee-in': {
    name: 'Hip drop or knee in',
    plain: 'Your hip drops or your knee turns in when you land.',
  },
  'cause-tech-crossover': {
    name: 'Crossover step',
    plain: 'Your feet cross the middle line. This pulls on the outer side.',
  },
  'cause-tech-trunk': { name: 'Trunk position', plain: 'You run very upright or tilted.' },
  'cause-tech-loud-bounce': { name: 'Loud landing or bounce', plain: 'You land hard and bounce high.' },
  'cause-weak-quads': {
    name: 'Weaker quadriceps',
    plain: 'Your front thigh muscle is weaker. It steers and protects the kneecap.',
  },
  'cause-weak-hip-abductor': {
    name: 'Weaker hip abductors',
    plain: 'Your hip side muscle is a little weaker.',
  },
  'cause-weak-hip-extensor': { name: 'Weaker hip extensors', plain: 'Your big seat muscle is weaker.' },
  'cause-weak-hamstring': { name: 'Weaker hamstrings', plain: 'Your back thigh muscle is weaker.' },
  'cause-weak-calf': {
    name: 'Weaker calf',
    plain: 'Your calf tires early. It is your main spring in running.',
  },
  'cause-weak-trunk': { name: 'Weaker lateral trunk', plain: 'Your side trunk muscles tire early.' },
  'cause-poor-control': {
    name: 'Single-leg control',
    plain: 'Your balance on one leg can get better with training.',
  },
  'cause-short-calf': {
    name: 'Stiff calf or ankle',
    plain: 'Your calf and ankle are stiff. The knee has to make up for it.',
  },
  'cause-short-quads': { name: 'Short quadriceps', plain: 'Your front thigh muscle is tight.' },
  'cause-short-hamstrings': { name: 'Short hamstrings', plain: 'Your back thigh muscles are tight.' },
  'cause-short-hip-flexor': { name: 'Short hip flexors', plain: 'The front of your hip is tight.' },
  'cause-stiff-lateral-thigh': {
    name: 'Stiff lateral thigh',
    plain: 'The outer thigh and hip are stiff.',
  },
  'cause-foot-pronated': {
    name: 'Pronated foot',
    plain: 'Your foot rolls in more than most. For many people this is normal.',
  },
  'cause-flat-foot-symptomatic': {
    name: 'Painful flat foot',
    plain: 'Your arch is low and your foot hurts. Support may help.',
  },
  'cause-foot-supinated': {
    name: 'Supinated foot',
    plain: 'You have a high, stiff arch. Soft shoes may feel better.',
  },
  'cause-leg-length': {
    name: 'Leg length difference',
    plain: 'One leg is a bit longer. Most often this does no harm.',
  },
  'cause-alignment-varus': {
    name: 'Varus alignment',
    plain: 'Your legs are slightly bowed. We cannot change that, but we can train around it.',
  },
  'cause-alignment-valgus': {
    name: 'Valgus alignment',
    plain: 'Your knees point in a little. Strength and control can help.',
  },
  'cause-foot-rotation': {
    name: 'Foot rotation',
    plain: 'Your feet point out or in. This is often just how your hips are built.',
  },
  'cause-terrain-downhill': { name: 'More downhill', plain: 'More downhill.' },
  'cause-terrain-camber': {
    name: 'Same-side camber',
    plain: 'Always the same sloping side of the road.',
  },
  'cause-terrain-hard-uneven': { name: 'Uneven ground', plain: 'Bumpy ground makes sudden twists.' },
  'cause-terrain-change': { name: 'Changed surface', plain: 'You changed the ground you run on.' },
  'cause-body-mass': {
    name: 'Body mass',
    plain: 'More body weight means more load per step. You can run; you just need a slower start.',
  },
  'cause-previous-injury': {
    name: 'Previous injury',
    plain: 'You had an injury before. Full strength on both sides is the goal.',
  },
  'cause-post-surgery-deconditioning': {
    name: 'Weaker after surgery',
    plain: 'After surgery the leg is still weaker.',
  },
  'cause-growth': { name: 'Growth', plain: 'You are growing. Growth areas are sensitive to pulling.' },
  'cause-joint-disease': {
    name: 'Joint disease',
    plain: 'A joint problem is part of the picture. You can still train, with some changes.',
  },
  'cause-other-unknown': {
    name: 'No clear trigger found',
    plain: 'We did not find a clear trigger. A training diary will help.',
  },
};
