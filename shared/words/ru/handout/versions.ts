import type { versionMessages as english } from '../../en/handout/versions.ts';
import type { Translated } from '../../translation.ts';

/** What changed against the version before: one line each, for screen and summary. ICU messages. */
export const versionMessages: Translated<typeof english> = {
  'vc.title': 'Изменения по сравнению с версией от {date}',
  'vc.none': 'Изменений нет.',
  'vc.blank': 'нет ответа',
  'vc.answer': '{question}: {before} → {after}',
  'vc.flag.fired': 'Теперь выявлен: {name}',
  'vc.flag.gone': 'Больше не выявляется: {name}',
  'vc.hypothesis': '{name}: {before} → {after}',
  'vc.item.added': 'Новое в плане: {name}',
  'vc.item.gone': 'Убрано из плана: {name}',
  'vc.item.words': 'Изменён текст: {name}',
  'vc.dose': '{name}: {before} → {after}',
  'vc.check': 'Следующий осмотр: {before} → {after}',
  'vc.knowledge': 'База знаний: {before} → {after}',
};
