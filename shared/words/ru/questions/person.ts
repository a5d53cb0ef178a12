import type { personWords as english } from '../../en/questions/person.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const personWords: Translated<typeof english> = {
  assessorRole: {
    label: 'Кто проводит оценку?',
    help: 'Тренер видит нагрузку, технику и «красные флаги», но не диагноз.',
  },
  ageYears: { label: 'Возраст', help: 'Полных лет.' },
  sex: { label: 'Пол', help: 'Для клинического риска.' },
  heightCm: { label: 'Рост' },
  massKg: { label: 'Масса тела сегодня', short: 'Масса тела' },
  bmi: { label: 'Индекс массы тела' },
  pregnancyStatus: { label: 'Беременность или недавние роды?', short: 'Беременность, роды' },
  pregnancyWeeks: { label: 'Полных недель беременности', short: 'Недель беременности' },
  postpartumWeeks: { label: 'Недель после родов' },
  birthMode: { label: 'Как прошли роды?', short: 'Роды' },
  pelvicSymptoms: { label: 'Что-то из этого после родов или при нагрузке?', short: 'Тазовое дно' },
  growthPlates: { label: 'Зоны роста' },
  consentGuardian: {
    label: 'Родитель или опекун присутствует или извещён?',
    short: 'Опекун извещён',
  },
  weightTalkOk: {
    label: 'Хочет ли бегун говорить о массе тела?',
    short: 'Готов говорить о весе',
    help: 'Масса тела упоминается на бумаге только при ответе «да».',
  },
};
