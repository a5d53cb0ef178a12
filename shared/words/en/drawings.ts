import type { AdviceId } from '#shared/illustration/advice/advice.ts';
import type { ExerciseId } from '#shared/knowledge/interventions.ts';

/** How drawings are told to those who cannot see them. `side` is left, right or both. */
export const drawingMessages = {
  'drawing.exercise':
    '{name}, {side, select, left {the left leg works} right {the right leg works} other {both sides work}}. A: {start} B: {end}',
  'drawing.advice': '{name}. {shows}',
} as const;

/** The two moments of an exercise: what is seen in A, and what has changed in B. */
export interface ExerciseDrawingWords {
  readonly start: string;
  readonly end: string;
}

export const exerciseDrawingWords: Record<ExerciseId, ExerciseDrawingWords> = {
  'ex-bridge': {
    start: 'On the back on a mat, knees bent, feet and hips on the floor.',
    end: 'The hips are up, in one line with shoulders and knees.',
  },
  'ex-single-leg-bridge': {
    start: 'On the back on a mat, one foot on the floor, the other leg straight in the air, hips down.',
    end: 'The hips are up on one foot, the other leg in line with the trunk.',
  },
  'ex-hip-thrust': {
    start: 'Shoulders on a bench, a weight on the hips, hips low.',
    end: 'The hips are pushed up until trunk and thighs are level.',
  },
  'ex-side-lying-abduction': {
    start: 'Lying on one side on a mat, legs together.',
    end: 'The top leg is straight and raised.',
  },
  'ex-band-walk': {
    start: 'Standing with bent knees, a band round both thighs above the knees, feet under the hips.',
    end: 'One foot has stepped out to the side against the band.',
  },
  'ex-hip-hitch': {
    start: 'One foot on a step, the free hip hangs low.',
    end: 'The free hip is lifted until the pelvis is level.',
  },
  'ex-quad-set': {
    start: 'On the back, a rolled towel under the knee, the other knee bent.',
    end: 'The knee presses the towel flat and the leg is straight.',
  },
  'ex-straight-leg-raise': {
    start: 'On the back on a mat, one knee bent, the other leg straight on the floor.',
    end: 'The straight leg is lifted until its knee is as high as the bent one.',
  },
  'ex-wall-sit': {
    start: 'The back leans on a wall, the feet stand a step away from it.',
    end: 'The back has slid down the wall and the knees are bent.',
  },
  'ex-spanish-squat-iso': {
    start: 'Standing, a strap behind the knees holds to a post in front.',
    end: 'Sitting back against the strap, shins upright, arms in front.',
  },
  'ex-leg-ext-iso': {
    start: 'Sitting on the machine, the shin behind its pad, the knee bent.',
    end: 'The shin pushes against the pad and nothing moves.',
  },
  'ex-step-up': {
    start: 'One foot on a step, the other on the floor behind it.',
    end: 'Standing tall on the step on one leg.',
  },
  'ex-step-down': {
    start: 'Standing on a step with one foot at its edge, the other free.',
    end: 'The knee on the step is bent over the toes and the free foot reaches the floor.',
  },
  'ex-squat': {
    start: 'Standing, feet under the hips.',
    end: 'Sitting back as if on a chair, arms in front, heels on the floor.',
  },
  'ex-split-squat': {
    start: 'A long step, one foot far in front of the other.',
    end: 'Straight down, both knees bent, the back knee close to the floor.',
  },
  'ex-leg-press-hsr': {
    start: 'Leaning back in the leg press, feet on the plate, knees bent.',
    end: 'The plate is pushed away and the legs are almost straight.',
  },
  'ex-decline-squat': {
    start: 'Standing tall on a slope, heels higher than toes.',
    end: 'The knees are bent, the trunk stays upright.',
  },
  'ex-hamstring-iso': {
    start: 'On the back on a mat, heels on a chair, hips on the floor.',
    end: 'The hips are held up on the heels.',
  },
  'ex-hamstring-slide': {
    start: 'A bridge on a mat with bent knees, heels on a towel.',
    end: 'The heels have slid away, the legs are almost straight and the hips stay up.',
  },
  'ex-single-leg-rdl': {
    start: 'Standing on one leg.',
    end: 'Bowed forward with a flat back, the other leg stretched out behind.',
  },
  'ex-heel-raise': {
    start: 'Toes on the edge of a step, heels low.',
    end: 'High on the toes, knees straight.',
  },
  'ex-seated-heel-raise': {
    start: 'Sitting, a weight on the knees, heels down.',
    end: 'The heels are raised.',
  },
  'ex-side-plank': {
    start: 'On one side on a mat, leaning on the forearm, hips on the floor.',
    end: 'The hips are lifted; shoulders, hips and feet are in one line.',
  },
  'ex-dead-bug': {
    start: 'On the back on a mat, arms up, hips and knees bent to right angles.',
    end: 'One arm and the opposite leg are lowered, the back stays flat.',
  },
  'ex-short-foot': {
    start: 'The foot from its inner side, the arch low.',
    end: 'The arch is drawn up, the toes stay long.',
  },
  'ex-single-leg-balance': {
    start: 'Standing on two legs.',
    end: 'Standing on one leg, arms out, hips level.',
  },
  'ex-single-leg-squat-control': {
    start: 'Standing on one leg at a mirror, hands on the hips.',
    end: 'The knee is a little bent and stays over the second toe.',
  },
  'ex-hop-progression': {
    start: 'Both knees soft, arms back, ready to hop.',
    end: 'In the air, body tall.',
  },
  'ex-march-drill': {
    start: 'Walking tall, one foot about to leave the floor.',
    end: 'The knee is lifted to hip height, the opposite arm in front.',
  },
  'st-quads': {
    start: 'Standing, one hand on the back of a chair.',
    end: 'One hand holds the ankle, the heel close to the seat, knees together.',
  },
  'st-calf-gastroc': {
    start: 'Hands on a wall, one foot behind, its knee straight.',
    end: 'Leaning to the wall, the back knee straight and its heel on the floor.',
  },
  'st-calf-soleus': {
    start: 'Hands on a wall, one foot a short step behind.',
    end: 'The back knee is bent and its heel stays on the floor.',
  },
  'st-hamstring': {
    start: 'One heel on a low step, knee straight, body tall.',
    end: 'Bowed forward from the hips with a flat back.',
  },
  'st-hip-flexor': {
    start: 'On a mat, one knee on a cushion, the other foot in front, body upright.',
    end: 'The hips have moved forward over the front foot.',
  },
  'st-tfl-lateral': {
    start: 'Standing beside a wall, one leg crossed behind the other.',
    end: 'The hip leans out to the wall.',
  },
  'st-glute': {
    start: 'On the back on a mat, one ankle laid on the other knee.',
    end: 'Both hands pull the thigh towards the chest.',
  },
  'roll-quads-lateral': {
    start: 'On the forearms, face down, a roller under the middle of the thigh.',
    end: 'The body has moved back and the roller lies nearer the hip.',
  },
  'roll-calf': {
    start: 'Sitting, hands behind, a roller under the lower calf.',
    end: 'The body has moved forward and the roller lies nearer the knee.',
  },
  'mob-ankle': {
    start: 'One foot in front of a wall, hands on the wall.',
    end: 'The front knee touches the wall and its heel stays down.',
  },
  'mob-knee-extension': {
    start: 'On the back, the heel on a roll, the knee a little bent.',
    end: 'The knee has sunk and is straight.',
  },
  'mob-warm-up': {
    start: 'Standing on one leg, the other leg swings back.',
    end: 'The leg has swung to the front.',
  },
};

export const adviceDrawingWords: Record<AdviceId, string> = {
  'sym-ice': 'A leg with a rolled towel under the knee, and ice wrapped in a cloth on the front of the knee.',
  'sym-elevate': 'Lying on a couch, the lower leg on cushions, higher than the heart.',
  'xt-bike': 'Riding a bicycle: with the pedal at its lowest the knee is still a little bent.',
  'shoe-fit': "A foot in a running shoe, with a thumb's width of room in front of the longest toe.",
  'load-ladder-walk-run': 'Three steps up: each has less walking and more running than the one before.',
  'load-pain-model': 'A light with three lamps: stop, take care, go on.',
};
