import type { riskWords as english } from '../../en/questions/risk.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const riskWords: Translated<typeof english> = {
  riskMassOver90: { label: 'Больше 90 кг' },
  flatFoot: { label: 'Плоскостопие известно или видно', short: 'Плоскостопие' },
  flatFootSymptoms: {
    label: 'Сама стопа болит или устаёт?',
    short: 'Стопа болит, устаёт',
    help: 'Свод, передний отдел, внутренняя лодыжка.',
  },
  priorInjury: { label: 'Травма ноги или спины в прошлом', short: 'Прежняя травма' },
  priorInjury12mo: { label: 'Травмы от бега за 12 месяцев?', short: 'Травма за 12 мес.' },
  priorFractureLeg: { label: 'Перелом ноги или таза в прошлом?', short: 'Перелом ноги, таза' },
  kneeSurgery: { label: 'Операция на больном колене в прошлом', short: 'Операция на колене' },
  kneeSurgeryWeeks: { label: 'Недель после этой операции', short: 'Недель после' },
  surgeonClearance: {
    label: 'Бег разрешён хирургом или физиотерапевтом?',
    short: 'Бег разрешён',
  },
  backProblem: { label: 'Проблема со спиной' },
  jointDisease: { label: 'Известная болезнь суставов или костей', short: 'Болезнь суставов, костей' },
};
