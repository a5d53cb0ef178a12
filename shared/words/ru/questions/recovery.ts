import type { recoveryWords as english } from '../../en/questions/recovery.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const recoveryWords: Translated<typeof english> = {
  sleepH: { label: 'Сон за ночь', short: 'Сон' },
  warmUpMin: { label: 'Разминка перед бегом', short: 'Разминка' },
  coolDownMin: { label: 'Заминка после бега', short: 'Заминка' },
  stretchPerWeek: { label: 'Занятий растяжкой в неделю', short: 'Растяжка' },
  foamRollPerWeek: { label: 'Занятий с роллом в неделю', short: 'Ролл' },
  massagePerMonth: { label: 'Массаж или другой уход в месяц', short: 'Массаж, уход' },
  strengthPerWeek: { label: 'Силовых тренировок в неделю', short: 'Сила' },
  stress010: { label: 'Стресс в жизни и на работе', short: 'Стресс' },
  illness4wk: { label: 'Инфекция или простуда за 4 недели?', short: 'Болезнь за 4 недели' },
  redsSigns: {
    label: 'Признаки со стороны энергии и гормонов',
    short: 'Энергия, гормоны',
    help: 'Нет менструаций: не из-за беременности, кормления, гормональной контрацепции или менопаузы.',
  },
};
