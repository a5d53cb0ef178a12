import type { runningWords as english } from '../../en/questions/running.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const runningWords: Translated<typeof english> = {
  runningBackground: { label: 'Что лучше описывает бегуна?', short: 'Бегун' },
  priorBase: { label: 'Регулярная активность до нынешнего бега', short: 'Спорт раньше' },
  sedentaryYears: { label: 'Лет без регулярного спорта до этого', short: 'Без спорта' },
  runningYears: { label: 'Лет регулярного бега', short: 'Лет бега' },
  breakWeeks: {
    label: 'Самый долгий перерыв, закончившийся за 12 недель',
    short: 'Долгий перерыв',
    help: '0 = нет. Перерыв, который ещё длится, виден по объёму последних 4 недель.',
  },
  weeklyKmUsual: {
    label: 'Обычный недельный объём до боли',
    short: 'Обычная неделя',
    help: 'Типичная неделя; основа возврата с 30 %.',
  },
  weeklyKmAvg4: { label: 'Средний недельный объём за 4 недели', short: 'Среднее за 4 недели' },
  weeklyKmLast: { label: 'Объём за последние 7 дней', short: 'Последние 7 дней' },
  weeklyKmBeforeOnset: {
    label: 'Объём за 7 дней до первой боли',
    short: '7 дней до боли',
  },
  weeklyKmPriorOnset: { label: 'Объём за 7 дней до них', short: '7 дней до них' },
  weeklyJumpPct: { label: 'Недельный скачок к началу боли', short: 'скачок' },
  longestRun30dKm: {
    label: 'Самая длинная пробежка за 30 дней до',
    short: 'Макс. за 30 дней',
    help: 'До пробежки, на которой началась боль.',
  },
  triggerRunKm: {
    label: 'Пробежка, на которой началась боль',
    short: 'Первая с болью',
    help: 'Или самая длинная за 7 дней до неё.',
  },
  spikePct: { label: 'Скачок за одну пробежку', short: 'скачок' },
  sessionsPerWeek: { label: 'Пробежек в неделю', short: 'Пробежки' },
  longestRunUsualKm: { label: 'Обычная длительная пробежка до боли', short: 'Обычная длительная' },
  easyPaceMinKm: { label: 'Обычный лёгкий темп', short: 'Лёгкий темп' },
  speedSessionsPerWeek: {
    label: 'Интервальных, темповых тренировок или ускорений в неделю',
    short: 'Скоростные',
  },
  speedChange8wk: { label: 'Скоростная работа за 8 недель до боли', short: 'Скоростная работа' },
  hillsSharePct: { label: 'Доля бега по холмам', short: 'По холмам' },
  downhillChange8wk: {
    label: 'Бег под гору, трейл или лестницы за 8 недель до боли',
    short: 'Под гору, лестницы',
  },
  camber: {
    label: 'Дорога с уклоном или всегда в одну сторону по стадиону',
    short: 'Уклон дороги',
  },
  surfaceMain: { label: 'Основные покрытия', short: 'Покрытие' },
  surfaceChange8wk: {
    label: 'Смена основного покрытия за 8 недель до боли?',
    short: 'Новое покрытие',
  },
  unplannedRaceKm8wk: {
    label: 'Километры стартов вне плана за 8 недель',
    short: 'Внеплановые старты',
  },
  planStatus: { label: 'План тренировок' },
  restDaysPerWeek: { label: 'Дней без бега и тяжёлой нагрузки на ноги', short: 'Дни отдыха' },
  hasCoach: { label: 'Работает с тренером?', short: 'Есть тренер' },
  otherSports: { label: 'Другой регулярный спорт', short: 'Другой спорт' },
  goalRaceDate: { label: 'Дата целевого старта', short: 'Целевой старт' },
  goalRaceKm: { label: 'Дистанция старта', short: 'Дистанция' },
  goalRacePriority: { label: 'Насколько он важен?', short: 'Важность' },
  longestRunNow30dKm: {
    label: 'Самая длинная пробежка за последние 30 дней, на сегодня',
    short: 'Макс. недавно',
  },
  painkillerToRun: { label: 'Принимает таблетки, чтобы бегать?', short: 'Таблетки для бега' },
  daysToRace: { label: 'Дней до старта', short: 'через' },
  inRaceNow: {
    label: 'Сейчас на старте или тренировке?',
    short: 'Сейчас на старте',
    help: 'Режим «на месте».',
  },
};
