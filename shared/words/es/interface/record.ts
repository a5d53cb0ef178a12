import type { recordMessages as english } from '../../en/interface/record.ts';
import type { Translated } from '../../translation.ts';

/** Beside a signed record: what was added to it, and who did what. */
export const recordMessages: Translated<typeof english> = {
  'record.addenda': 'Adendas',
  'record.addendum.by': '{name}, {date}, {time}',
  'record.addendum.label': 'Añadir a este registro',
  'record.addendum.hint': 'Se guarda con su nombre y la hora. No se puede cambiar ni quitar.',
  'record.addendum.add': 'Añadir',
  'record.addendum.added': 'Añadido.',
  'record.addenda.sheet': 'con adendas',
  'record.addenda.sheet.text':
    'El resumen clínico se imprime de nuevo con lo añadido; las hojas firmadas se quedan como están.',
  'record.trail': 'Quién hizo qué',
  'record.trail.line': '{date}, {time}',
  'record.trail.by': '{action} · {name}',
  'record.trail.whole': 'El registro de auditoría está íntegro hasta la entrada {sequence, number}.',
  'record.trail.broken':
    'Una entrada del registro de auditoría no está como se escribió. Guarde una copia de la carpeta de datos y compruébela con «genu verify».',
  'record.trail.anchor': 'Entrada {anchor}',
  'record.action.visit-opened': 'visita empezada',
  'record.action.version-opened': 'versión nueva empezada',
  'record.action.follow-up-opened': 'seguimiento empezado',
  'record.action.record-signed': 'firmado y cerrado',
  'record.action.addendum-added': 'adenda añadida',
  'record.action.addenda-printed': 'impreso de nuevo con adendas',
  'record.action.sheet-kept': 'hoja entregada',
  'record.action.record-adopted': 'firmado antes de que hubiera registro de auditoría',
  'record.action.sheet-adopted': 'entregada antes de que hubiera registro de auditoría',
  'record.action.other': 'cambiado',
};
