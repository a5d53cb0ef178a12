import type { painWords as english } from '../../en/questions/pain.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const painWords: Translated<typeof english> = {
  painSide: { label: 'Какое колено?', short: 'Колено' },
  painSymmetric: { label: 'Одинаково с обеих сторон?', short: 'С обеих сторон' },
  painSideWorse: { label: 'Какое колено хуже?', short: 'Хуже', help: 'Оценивается первым.' },
  painZones: { label: 'Отметьте все болезненные зоны', short: 'Где' },
  painZoneMain: { label: 'Зона, которая болит сильнее всего', short: 'Сильнее всего' },
  painFocality: { label: 'Можно закрыть', short: 'Закрывается' },
  onsetType: {
    label: 'Как началось?',
    short: 'Началось',
    help: '«Внезапно в покое» — за несколько часов, без травмы и пробежки.',
  },
  onsetDate: {
    label: 'Когда началось?',
    short: 'Впервые',
    help: 'Известен только месяц — введите 15-е число. Только неделя — её среду.',
  },
  durationWeeks: { label: 'Длительность' },
  previousEpisodes: { label: 'Была ли такая боль раньше?', short: 'Раньше' },
  nprsRest: { label: 'Боль в покое сейчас', short: 'В покое' },
  nprsWalk: { label: 'Боль при ходьбе', short: 'Ходьба' },
  nprsRun: {
    label: 'Сильнейшая боль во время бега за неделю',
    short: 'В беге',
    help: 'За неделю пробежек не было — последняя пробежка. На месте: сейчас.',
  },
  nprsAfter: { label: 'Сильнейшая боль за 2 часа после бега', short: '2 ч после' },
  nprsNextMorning: { label: 'Боль на следующее утро', short: 'На утро' },
  runTiming: { label: 'Когда болит относительно бега?', short: 'В беге болит' },
  painFreeKm: { label: 'Дистанция до начала боли', short: 'Без боли до' },
  afterRunDuration: { label: 'Как долго болит после бега?', short: 'После длится' },
  overuseStage: { label: 'Стадия перегрузки', help: '0–4, по тому, как долго болит после бега.' },
  trend: { label: 'За 2 недели' },
  aggravators: { label: 'От чего хуже?', short: 'Хуже от' },
  relievers: { label: 'Что помогает?', short: 'Легче от' },
  swelling: { label: 'Отёк' },
  swellingOnset: { label: 'Как быстро отекло после травмы или бега?', short: 'Отекло' },
  swellingSite: { label: 'Где отёк?', short: 'Где отёк' },
  mechanical: { label: 'Механические признаки', short: 'Клинит, цепляет' },
  popFelt: { label: 'Слышали или чувствовали щелчок при травме?', short: 'Щелчок' },
  patellaSlipped: { label: 'Было ощущение, что надколенник выскочил?', short: 'Смещение чашечки' },
  warmth: { label: 'Кожа над коленом', short: 'Кожа' },
  morningStiffnessMin: { label: 'Утренняя скованность', short: 'Скован. утром' },
  otherJoints: {
    label: 'Отёк или скованность других суставов, псориаз, воспаление глаз или кишечника?',
    short: 'Суставы, кожа, кишечник',
  },
};
