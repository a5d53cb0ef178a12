import type { loadInterventions } from '#shared/knowledge/interventions/load.ts';
import type { techniqueInterventions } from '#shared/knowledge/interventions/technique.ts';
import type { crossTrainingInterventions } from '#shared/knowledge/interventions/cross-training.ts';
import type { eventDecisionInterventions } from '#shared/knowledge/interventions/event-decision.ts';
import type { InterventionWords } from '../types.ts';

/** How much to run. Numbers of the plan stand in the running plan, not here. */
export const loadWords: Record<keyof typeof loadInterventions, InterventionWords> = {
  'load-pain-model': {
    name: 'Pain light for every session',
    plain:
      'Pain of 0 to 2 out of 10 is OK. At 3 or 4, do not add more. At 5 or more, stop. Check again the next morning.',
  },
  'load-stage-1': {
    name: 'Keep running at 70 % (stage 1)',
    plain: 'Keep running, but run less for 2 weeks. No fast runs and no hills.',
  },
  'load-stage-2': {
    name: 'Run half, in shorter runs (stage 2)',
    plain: 'Run half as much for now. Stop each run before the pain comes. No fast runs and no hills.',
  },
  'load-stage-3': {
    name: 'Pause running, then restart (stage 3)',
    plain:
      'Stop running for 1 to 2 weeks. Keep fit with swimming or other sport that does not hurt. Then restart with short runs.',
  },
  'load-stage-4': {
    name: 'No running until seen by a doctor (stage 4)',
    plain: 'Do not run for now. See a doctor. Only do light sport that does not hurt.',
  },
  'load-restart-30': {
    name: 'Restart at 30 % of usual volume',
    plain:
      'Start with about one third of your normal distance. Add a little each week if your knee stays calm.',
  },
  'load-ladder-walk-run': {
    name: 'Walk–run ladder',
    plain: 'Run a little, walk a little. Move to the next step only after two good days.',
  },
  'load-ladder-volume': {
    name: 'Build volume back',
    plain: 'Build your distance back in small steps. Add more only after a good week.',
  },
  'load-cap-weekly-10': {
    name: 'Week no more than +10 %',
    plain: 'Add no more than about one tenth each week.',
  },
  'load-cap-single-session': {
    name: 'No run over +10 % of the last month',
    plain: 'Do not run much farther in one go than your longest run of the last month.',
  },
  'load-count-races': {
    name: 'Races count as training',
    plain: 'Races count as training. If you race, run less that week.',
  },
  'load-novice-heavy-start': {
    name: 'Gentle start: 3 km in week 1',
    plain: 'In the first week, run 3 km at most. Take three short runs with walks.',
  },
  'load-no-hills-speed': {
    name: 'Flat and easy only',
    plain: 'Flat roads only. No fast running.',
  },
  'load-reintroduce-hills': {
    name: 'Bring hills back',
    plain: 'Bring hills back step by step. Start with one gentle uphill in an easy run.',
  },
  'load-reintroduce-speed': {
    name: 'Bring speed back',
    plain: 'Bring speed back last. Start with four short, quick runs of 20 seconds.',
  },
  'load-downhill-walk': { name: 'Walk steep descents', plain: 'Walk down steep parts.' },
  'load-stop-running': {
    name: 'No running until cleared',
    plain: 'Do not run until a doctor says you can.',
  },
  'load-bsi-protocol': {
    name: 'Bone stress injury protocol, doctor-led',
    plain: 'Your doctor guides each step. No running and no jumps until the bone is calm.',
  },
  'load-adolescent-ladder': {
    name: 'Activity ladder for teenagers',
    plain: 'Build up in steps: walk, cycle, jog, run, jump. Pain must stay at 0 to 2.',
  },
  'load-postpartum': {
    name: 'Return to running after birth',
    plain: 'Start with walking and light strength. Run only when you feel no leak, weight or pain.',
  },
  'load-post-surgery': {
    name: 'After surgery: surgeon’s protocol first',
    plain: 'Follow the plan of your surgeon. Run only when the team says yes.',
  },
};

/** One cue at a time. */
export const techniqueWords: Record<keyof typeof techniqueInterventions, InterventionWords> = {
  'tech-cadence-up': {
    name: 'Cadence +5 %, later up to +10 %',
    plain: 'Take slightly shorter, quicker steps. Aim for 5 more steps in every 100.',
  },
  'tech-shorter-step': {
    name: 'Land closer to the body',
    plain: 'Land with your foot closer under your body.',
  },
  'tech-land-softer': { name: 'Land softer', plain: 'Try to run quietly.' },
  'tech-step-width': {
    name: 'Wider step',
    plain: 'Imagine a line. Keep one foot on each side of it.',
  },
  'tech-hip-knee-cue': {
    name: 'Level pelvis, knees forward',
    plain: 'Keep your belt level and your knees pointing forward.',
  },
  'tech-trunk-forward': {
    name: 'Slight forward lean',
    plain: 'Lean forward a little from the ankles.',
  },
  'tech-upright-no-sideways': { name: 'Run tall', plain: 'Run tall. Do not tip to the side.' },
  'tech-forefoot-caution': {
    name: 'No change of foot strike',
    plain: 'Do not change how your foot lands on your own.',
  },
  'tech-no-change': {
    name: 'No technique change',
    plain: 'Your running style does not need to change.',
  },
};

/** Sport that keeps the runner fit. Each finishes the sentence "Keep fit with …" as well. */
export const crossTrainingWords: Record<
  keyof typeof crossTrainingInterventions,
  InterventionWords & { readonly activity: string; readonly verb: string }
> = {
  'xt-swim': {
    name: 'Swimming',
    plain: 'Swim, but no breaststroke kick.',
    activity: 'swimming',
    verb: 'swim',
  },
  'xt-aqua-jog': {
    name: 'Water running',
    plain: 'Run in deep water with a float belt.',
    activity: 'water running',
    verb: 'move in deep water',
  },
  'xt-bike': {
    name: 'Easy cycling, high saddle',
    plain: 'Set the saddle high and pedal easy. Stop if the knee hurts more than 2 out of 10.',
    activity: 'easy cycling',
    verb: 'cycle gently',
  },
  'xt-elliptical': {
    name: 'Cross-trainer',
    plain: 'Use the cross-trainer with short, easy steps.',
    activity: 'an easy cross-trainer',
    verb: 'use the cross-trainer',
  },
  'xt-row': {
    name: 'Rowing, short slide',
    plain: 'Row gently and keep the slide short.',
    activity: 'easy rowing',
    verb: 'row gently',
  },
  'xt-walk': {
    name: 'Brisk walking',
    plain: 'Walk on flat ground if walking does not hurt.',
    activity: 'walking',
    verb: 'walk on flat ground',
  },
};

/** What to do about a race. */
export const eventDecisionWords: Record<keyof typeof eventDecisionInterventions, InterventionWords> = {
  'evt-stop-now': {
    name: 'Leave the race now',
    plain: 'Stop the race now. Going on can make it worse.',
  },
  'evt-no-start': { name: 'No start now', plain: 'Do not race now.' },
  'evt-consult-first': {
    name: 'Doctor before the race',
    plain: 'See a sports doctor before the race.',
  },
  'evt-start-conditional': {
    name: 'Start with conditions',
    plain: 'You may start if pain is 0 to 2. Stop at 4 or if you limp. Take no pain tablets.',
  },
  'evt-start-ok': { name: 'May start', plain: 'You can start. Build up calmly.' },
  'evt-post-race': {
    name: 'After the race',
    plain: 'Ice 3 × 5 minutes. Rest 2 days. Check your knee next morning.',
  },
};
