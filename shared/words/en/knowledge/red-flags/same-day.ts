import type { sameDayFlags } from '#shared/knowledge/red-flags/same-day.ts';
import type { RedFlagWords } from '../types.ts';

/** Flags that need a doctor today. */
export const sameDayFlagWords: Record<keyof typeof sameDayFlags, RedFlagWords> = {
  'rf-extensor': {
    name: 'Extensor mechanism rupture possible',
    why: 'The straight leg cannot be lifted: quadriceps or patellar tendon, patella or tubercle. Early repair gives the best result.',
    action: 'Doctor today; splint straight, no running and no loading of this leg.',
    runner: 'You cannot lift the straight leg.',
  },
  'rf-ottawa': {
    name: 'Fracture possible (Ottawa knee rule)',
    why: 'At least one item of the Ottawa knee rule is present within a week of an injury: X-ray.',
    action: 'X-ray and doctor today; no running, no loading of this leg.',
    runner: 'Your knee needs a check after the injury, maybe with an X-ray.',
  },
  'rf-pittsburgh': {
    name: 'Fracture possible (Pittsburgh rule)',
    why: 'A blow or fall, and age under 12 or over 50 or no four full steps: X-ray.',
    action: 'X-ray and doctor today; no running, no loading of this leg.',
    runner: 'Your knee needs a check after the fall, maybe with an X-ray.',
  },
  'rf-locked': {
    name: 'Locked knee',
    why: 'True locking means a displaced meniscus tear or a loose body until excluded.',
    action: 'Doctor today. Do not force the knee straight; no exercises.',
    runner: 'Your knee is stuck. Do not force it.',
  },
  'rf-haemarthrosis': {
    name: 'Bleeding into the joint possible',
    why: 'Fast, marked swelling after an injury is usually blood: often the ACL; fracture must be excluded.',
    action: 'Doctor today; no running and no loading of this leg.',
    runner: 'Your knee swelled up within hours.',
  },
  'rf-anticoagulant-trauma': {
    name: 'Joint bleed on blood thinners possible',
    why: 'Swelling on an anticoagulant or with a bleeding disorder can be a bleed, also without an injury.',
    action: 'Doctor today; no massage, no roller, no loading of this leg.',
    runner: 'Your knee is swollen and your blood clots slowly.',
  },
  'rf-patella-dislocation': {
    name: 'Kneecap dislocation',
    why: 'A first dislocation, or one with swelling or a limp, needs an X-ray for a bone fragment.',
    action: 'Doctor today with X-ray; no running and no loading of this leg.',
    runner: 'Your kneecap slipped out.',
  },
  'rf-dvt': {
    name: 'Deep vein thrombosis possible',
    why: 'Wells score 2 or more, or calf signs that a coach cannot score, or calf signs around pregnancy.',
    action: 'Doctor today: ultrasound within 4 hours or per local pathway. No running, no massage.',
    runner: 'Your calf or leg is sore or swollen. A doctor must check for a blood clot today.',
  },
  'rf-hot-joint': {
    name: 'Hot, swollen knee',
    why: 'Gout, infection or bursitis: joint fluid is needed even without fever.',
    action: 'Doctor today; no running and no loading of this leg.',
    runner: 'Your knee is warm and swollen.',
  },
  'rf-fever-joint': {
    name: 'Fever with a painful leg',
    why: 'Septic hip or knee or bone infection can show few knee signs.',
    action: 'Doctor today; no running and no loading of this leg.',
    runner: 'You have a fever and your leg hurts.',
  },
  'rf-femoral-neck': {
    name: 'Femoral neck bone stress injury possible',
    why: 'Groin pain with every step, at night or in the hop: the neck of the femur can displace.',
    action: 'Doctor and MRI today; crutches, no step on this leg until cleared.',
    runner: 'Your hip or groin hurts with each step. Use crutches.',
  },
  'rf-scfe': {
    name: 'Slipped hip growth plate or Perthes possible',
    why: 'A minor with a stiff, painful or untested hip: knee pain can come from the hip.',
    action: 'Doctor and X-ray of both hips today; no running.',
    runner: 'The pain may come from the hip. A doctor must check the hip today.',
  },
  'rf-cannot-bear': {
    name: 'Cannot take four steps',
    why: 'Inability to bear weight, whatever the cause.',
    action: 'Doctor today; crutches, no loading of this leg.',
    runner: 'You cannot take 4 steps.',
  },
  'rf-child-limp': {
    name: 'Unexplained limp in a child',
    why: 'A limp without an injury in a child needs the hip and the blood checked.',
    action: 'Doctor today; no sport.',
    runner: 'A limp in a child needs a check.',
  },
  'rf-dvt-unlikely': {
    name: 'Calf clot to be excluded',
    why: 'Wells score 1 or less, yet the calf is swollen or red.',
    action: 'Doctor today: D-dimer per local pathway. No running.',
    runner: 'Your calf is swollen or red. A doctor should check it today.',
  },
  'rf-tumour-young': {
    name: 'Bone lesion to be excluded (young person)',
    why: 'Unexplained bone swelling or night pain under 25 years.',
    action: 'Doctor today; X-ray within 48 hours. No running.',
    runner: 'Pain at night or a hard lump needs a check.',
  },
  'rf-pregnancy-urgent': {
    name: 'Bleeding in pregnancy',
    why: 'Bleeding in pregnancy needs the maternity unit today.',
    action: 'Maternity unit today; no sport.',
    runner: 'You are pregnant and you bleed. Go to your maternity unit today.',
  },
};
