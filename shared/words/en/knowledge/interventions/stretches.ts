import type { stretchingInterventions } from '#shared/knowledge/interventions/stretching.ts';
import type { ExerciseWords } from '../types.ts';

const SHARP = 'you feel a sharp pain, or pain is over 2.';
const HOLD = 'each side, hold still';

/** Stretches, roller and mobility: they ease stiffness, nothing more is promised. */
export const stretchingWords: Record<keyof typeof stretchingInterventions, ExerciseWords> = {
  'st-quads': {
    name: 'Front thigh stretch',
    plain: 'Hold your ankle and bring your heel to your seat. Keep your knees together.',
    doseNote: HOLD,
    why: 'It eases a tight front thigh.',
    harderWhen: 'this is easy: push your hip forward.',
    stopIf: SHARP,
  },
  'st-calf-gastroc': {
    name: 'Calf stretch, straight knee',
    plain: 'Lean to the wall with the back leg straight. Keep the heel down.',
    doseNote: HOLD,
    why: 'It eases a stiff calf.',
    harderWhen: 'this is easy: step further back.',
    stopIf: SHARP,
  },
  'st-calf-soleus': {
    name: 'Calf stretch, bent knee',
    plain: 'Lean to the wall with the back knee bent. Keep the heel down.',
    doseNote: HOLD,
    why: 'It eases a stiff lower calf.',
    harderWhen: 'this is easy: bend the knee more.',
    stopIf: SHARP,
  },
  'st-hamstring': {
    name: 'Back thigh stretch',
    plain: 'Put your heel on a step and bow from the hips. Keep your back flat.',
    doseNote: HOLD,
    why: 'It eases tight back thighs.',
    harderWhen: 'this is easy: use a higher step.',
    stopIf: SHARP,
  },
  'st-hip-flexor': {
    name: 'Hip front stretch',
    plain: 'Kneel on one knee on a cushion. Tuck your seat under and move forward.',
    doseNote: HOLD,
    why: 'It eases a tight hip front.',
    harderWhen: 'this is easy: raise the arm on that side.',
    stopIf: SHARP,
  },
  'st-tfl-lateral': {
    name: 'Outer hip stretch',
    plain: 'Cross one leg behind and lean sideways. Feel the outer hip.',
    doseNote: HOLD,
    why: 'It eases a stiff outer hip.',
    harderWhen: 'this is easy: lean a little more.',
    stopIf: SHARP,
  },
  'st-glute': {
    name: 'Seat stretch',
    plain: 'Lie down, put your ankle on the other knee and pull the thigh.',
    doseNote: HOLD,
    why: 'It eases a stiff seat and outer hip.',
    harderWhen: 'this is easy: pull a little closer.',
    stopIf: SHARP,
  },
  'roll-quads-lateral': {
    name: 'Roll the thigh',
    plain: 'Roll your thigh slowly for one minute. Do not roll on the painful spot.',
    doseNote: 'each side, slowly',
    why: 'It may ease a stiff thigh for a while.',
    harderWhen: 'this is easy: put more weight on it.',
    stopIf: SHARP,
  },
  'roll-calf': {
    name: 'Roll the calf',
    plain: 'Roll your calf slowly for one minute.',
    doseNote: 'each side, slowly',
    why: 'It may ease a stiff calf for a while.',
    harderWhen: 'this is easy: cross your legs.',
    stopIf: SHARP,
  },
  'mob-ankle': {
    name: 'Ankle rocks',
    plain: 'Rock your knee to the wall with the heel down.',
    doseNote: 'each side, slowly',
    why: 'It frees a stiff ankle.',
    harderWhen: 'this is easy: move the foot back.',
    stopIf: SHARP,
  },
  'mob-knee-extension': {
    name: 'Knee straightening',
    plain: 'Rest your heel on a roll and let the knee relax straight.',
    doseNote: 'each side, relax',
    why: 'It helps the knee to get straight again.',
    harderWhen: 'this is easy: stay a little longer.',
    stopIf: 'the knee feels stuck, or pain is over 2.',
  },
  'mob-warm-up': {
    name: 'Warm-up',
    plain: 'Walk, then swing each leg 10 times. Do 10 easy squats and a short march.',
    doseNote: 'before each run',
    why: 'An easy start is kinder to sore tissue.',
    harderWhen: 'this is easy: add a slow jog.',
    stopIf: 'pain is over 2.',
  },
};
