import type { recordMessages as english } from '../../en/interface/record.ts';
import type { Translated } from '../../translation.ts';

/** Beside a signed record: what was added to it, and who did what. */
export const recordMessages: Translated<typeof english> = {
  'record.addenda': 'Дополнения',
  'record.addendum.by': '{name}, {date}, {time}',
  'record.addendum.label': 'Дополнить эту запись',
  'record.addendum.hint': 'Хранится с Вашим именем и временем. Изменить или убрать нельзя.',
  'record.addendum.add': 'Добавить',
  'record.addendum.added': 'Добавлено.',
  'record.addenda.sheet': 'с дополнениями',
  'record.addenda.sheet.text':
    'Резюме для врача печатается заново вместе с дополнениями; подписанные листы остаются прежними.',
  'record.trail': 'Кто что сделал',
  'record.trail.line': '{date}, {time}',
  'record.trail.by': '{action} · {name}',
  'record.trail.whole': 'Журнал цел до записи {sequence, number}.',
  'record.trail.broken':
    'Запись журнала не такая, какой её внесли. Сохраните копию папки данных и проверьте её командой «genu verify».',
  'record.trail.anchor': 'Запись {anchor}',
  'record.action.visit-opened': 'визит начат',
  'record.action.version-opened': 'новая версия начата',
  'record.action.follow-up-opened': 'повторный визит начат',
  'record.action.record-signed': 'подписано и закрыто',
  'record.action.addendum-added': 'добавлено дополнение',
  'record.action.addenda-printed': 'напечатано снова с дополнениями',
  'record.action.sheet-kept': 'памятка выдана',
  'record.action.record-adopted': 'подписано до появления журнала',
  'record.action.sheet-adopted': 'выдано до появления журнала',
  'record.action.other': 'изменено',
};
