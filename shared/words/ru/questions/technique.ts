import type { techniqueWords as english } from '../../en/questions/technique.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const techniqueWords: Translated<typeof english> = {
  techniqueSource: { label: 'Как видели технику?', short: 'Видели' },
  cadenceSpm: { label: 'Шагов в минуту в лёгком темпе', short: 'Каденс' },
  overstride: {
    label: 'Стопа ставится явно впереди колена, голень отклонена назад',
    short: 'Стопа впереди колена',
  },
  footStrike: { label: 'Первый контакт' },
  crossover: { label: 'Стопы на средней линии или за ней', short: 'Перекрёст линии' },
  pelvicDrop: { label: 'Противоположная сторона таза опускается в опоре', short: 'Таз опускается' },
  kneeInward: { label: 'Колено уходит внутрь в опоре', short: 'Колено внутрь' },
  trunkLean: { label: 'Корпус' },
  verticalBounce: { label: 'Подскок' },
  loudLanding: { label: 'Звук приземления', short: 'Приземление' },
  footRotation: { label: 'Направление стопы в опоре', short: 'Разворот стопы' },
};
