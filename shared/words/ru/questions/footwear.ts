import type { footwearWords as english } from '../../en/questions/footwear.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const footwearWords: Translated<typeof english> = {
  shoeType: { label: 'Обувь для большинства пробежек', short: 'Основная обувь' },
  shoeKm: { label: 'Пробег этой пары', short: 'Пробег' },
  shoeAgeMonths: { label: 'Возраст этой пары', short: 'Возраст' },
  shoeWearSigns: { label: 'Признаки износа', short: 'Износ' },
  shoeFit: { label: 'Посадка' },
  shoeChange8wk: { label: 'Смена обуви за 8 недель до боли', short: 'Смена за 8 недель' },
  nonrunningShoeRuns: {
    label: 'Бег в сандалиях, повседневной или другой неподходящей обуви за 8 недель?',
    short: 'Бег в другой обуви',
  },
  shoeRotation: { label: 'Пар в регулярном использовании', short: 'Пар' },
  insoleNow: { label: 'Стелька сейчас', short: 'Стелька' },
  insoleAgeMonths: { label: 'Возраст стельки', short: 'Её возраст' },
};
