import type { healthWords as english } from '../../en/questions/health.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const healthWords: Translated<typeof english> = {
  conditionsHealth: { label: 'Заболевания' },
  medicines: { label: 'Лекарства сейчас', short: 'Лекарства' },
  nsaidAllergy: {
    label: 'Аллергия или реакция на аспирин или препараты типа ибупрофена?',
    short: 'Реакция на аспирин, ибупрофен',
  },
  paracetamolLimit: {
    label: 'Болезнь печени, масса тела меньше 50 кг, алкоголь ежедневно или другой препарат с парацетамолом?',
    short: 'Печень, меньше 50 кг, алкоголь, парацетамол',
  },
  dehydrationRisk: {
    label: 'Будет бегать больше 2 ч, в жару, есть обезвоживание или болезнь сегодня?',
    short: 'Больше 2 ч, жара, болезнь сегодня',
  },
  tapeAllergy: { label: 'Аллергия на тейп или пластырь?', short: 'Аллергия на пластырь' },
  implantOrPacemaker: { label: 'Кардиостимулятор или имплант?', short: 'Стимулятор, имплант' },
};
