import type { sectionWords as english } from '../en/sections.ts';
import type { Translated } from '../translation.ts';

/** The sections of the intake, as the rail names them. */
export const sectionWords: Translated<typeof english> = {
  person: 'Человек',
  running: 'Бег',
  risk: 'Риск',
  pain: 'Боль',
  redflags: 'Флаги',
  footwear: 'Обувь',
  technique: 'Техника',
  exam: 'Осмотр',
  recovery: 'Отдых',
  health: 'Здоровье',
  outcomes: 'Шкалы',
};
