import type { stretchingWords as english } from '../../../en/knowledge/interventions/stretches.ts';
import type { Translated } from '../../../translation.ts';

const SHARP = 'es sticht oder der Schmerz über 2 ist.';
const HOLD = 'je Seite, still halten';
const SLOWLY = 'je Seite, langsam';

/** Stretches, roller and mobility: they ease stiffness, nothing more is promised. */
export const stretchingWords: Translated<typeof english> = {
  'st-quads': {
    name: 'Oberschenkel vorn dehnen',
    plain: 'Fassen Sie den Knöchel, die Ferse zum Gesäß. Die Knie bleiben zusammen.',
    doseNote: HOLD,
    why: 'Es lockert den Oberschenkel vorn, wenn er straff ist.',
    harderWhen: 'es leicht ist: die Hüfte vorschieben.',
    stopIf: SHARP,
  },
  'st-calf-gastroc': {
    name: 'Wade dehnen, Knie gestreckt',
    plain: 'Lehnen Sie sich zur Wand, das hintere Bein gestreckt. Die Ferse bleibt unten.',
    doseNote: HOLD,
    why: 'Es lockert eine steife Wade.',
    harderWhen: 'es leicht ist: weiter nach hinten stellen.',
    stopIf: SHARP,
  },
  'st-calf-soleus': {
    name: 'Wade dehnen, Knie gebeugt',
    plain: 'Lehnen Sie sich zur Wand, das hintere Knie gebeugt. Die Ferse bleibt unten.',
    doseNote: HOLD,
    why: 'Es lockert eine steife Wade unten.',
    harderWhen: 'es leicht ist: das Knie mehr beugen.',
    stopIf: SHARP,
  },
  'st-hamstring': {
    name: 'Oberschenkel hinten dehnen',
    plain: 'Ferse auf eine Stufe, aus der Hüfte vorbeugen. Der Rücken bleibt gerade.',
    doseNote: HOLD,
    why: 'Es lockert straffe Muskeln hinten.',
    harderWhen: 'es leicht ist: eine höhere Stufe nehmen.',
    stopIf: SHARP,
  },
  'st-hip-flexor': {
    name: 'Hüfte vorn dehnen',
    plain: 'Knien Sie mit einem Knie auf ein Kissen. Gesäß anspannen und nach vorn schieben.',
    doseNote: HOLD,
    why: 'Es lockert eine straffe Hüfte vorn.',
    harderWhen: 'es leicht ist: den Arm dieser Seite heben.',
    stopIf: SHARP,
  },
  'st-tfl-lateral': {
    name: 'Hüfte außen dehnen',
    plain: 'Ein Bein hinten kreuzen und zur Seite lehnen. Sie spüren die Hüfte außen.',
    doseNote: HOLD,
    why: 'Es lockert eine steife Hüfte außen.',
    harderWhen: 'es leicht ist: etwas mehr lehnen.',
    stopIf: SHARP,
  },
  'st-glute': {
    name: 'Gesäß dehnen',
    plain: 'Hinlegen, den Knöchel auf das andere Knie legen und am Oberschenkel ziehen.',
    doseNote: HOLD,
    why: 'Es lockert ein steifes Gesäß und die Hüfte außen.',
    harderWhen: 'es leicht ist: etwas näher ziehen.',
    stopIf: SHARP,
  },
  'roll-quads-lateral': {
    name: 'Oberschenkel rollen',
    plain: 'Rollen Sie eine Minute langsam über den Oberschenkel. Nicht dort, wo es schmerzt.',
    doseNote: SLOWLY,
    why: 'Es kann einen steifen Oberschenkel eine Zeit lang lockern.',
    harderWhen: 'es leicht ist: mehr Gewicht darauf.',
    stopIf: SHARP,
  },
  'roll-calf': {
    name: 'Wade rollen',
    plain: 'Rollen Sie die Wade eine Minute langsam.',
    doseNote: SLOWLY,
    why: 'Es kann eine steife Wade eine Zeit lang lockern.',
    harderWhen: 'es leicht ist: die Beine kreuzen.',
    stopIf: SHARP,
  },
  'mob-ankle': {
    name: 'Sprunggelenk wippen',
    plain: 'Wippen Sie mit dem Knie zur Wand. Die Ferse bleibt unten.',
    doseNote: SLOWLY,
    why: 'Es löst ein steifes Sprunggelenk.',
    harderWhen: 'es leicht ist: den Fuß zurücksetzen.',
    stopIf: SHARP,
  },
  'mob-knee-extension': {
    name: 'Knie strecken',
    plain: 'Legen Sie die Ferse auf eine Rolle und lassen Sie das Knie locker gerade sinken.',
    doseNote: 'je Seite, locker',
    why: 'Es hilft dem Knie, wieder gerade zu werden.',
    harderWhen: 'es leicht ist: etwas länger bleiben.',
    stopIf: 'das Knie feststeckt oder der Schmerz über 2 ist.',
  },
  'mob-warm-up': {
    name: 'Aufwärmen',
    plain: 'Gehen Sie, dann schwingen Sie jedes Bein 10-mal. 10 lockere Kniebeugen und kurz marschieren.',
    doseNote: 'vor jedem Lauf',
    why: 'Ein lockerer Start schont, was gereizt ist.',
    harderWhen: 'es leicht ist: langsam traben.',
    stopIf: 'der Schmerz über 2 ist.',
  },
};
