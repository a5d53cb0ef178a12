import type { recordMessages as english } from '../../en/interface/record.ts';
import type { Translated } from '../../translation.ts';

/** Beside a signed record: what was added to it, and who did what. */
export const recordMessages: Translated<typeof english> = {
  'record.addenda': 'Añadidos',
  'record.addendum.by': '{name}, {date}, {time}',
  'record.addendum.label': 'Añadir a este registro',
  'record.addendum.hint': 'Se guarda con su nombre y la hora. No se puede cambiar ni quitar.',
  'record.addendum.add': 'Añadir',
  'record.addendum.added': 'Añadido.',
  'record.addenda.sheet': 'con añadidos',
  'record.addenda.sheet.text':
    'El resumen clínico se imprime de nuevo con lo añadido; las hojas firmadas se quedan como están.',
  'record.trail': 'Quién hizo qué',
  'record.trail.line': '{date}, {time}',
  'record.trail.by': '{action} · {name}',
  'record.trail.whole': 'El rastro está íntegro hasta la entrada {sequence, number}.',
  'record.trail.broken':
    'Una entrada del rastro no está como se escribió. Guarde una copia de la carpeta de datos y compruébela con «genu verify».',
  'record.trail.anchor': 'Entrada {anchor}',
  'record.action.visit-opened': 'visita empezada',
  'record.action.version-opened': 'versión nueva empezada',
  'record.action.follow-up-opened': 'seguimiento empezado',
  'record.action.record-signed': 'firmado y cerrado',
  'record.action.addendum-added': 'añadido escrito',
  'record.action.addenda-printed': 'impreso de nuevo con añadidos',
  'record.action.sheet-kept': 'hoja entregada',
  'record.action.record-adopted': 'firmado antes de que hubiera rastro',
  'record.action.sheet-adopted': 'entregada antes de que hubiera rastro',
  'record.action.other': 'cambiado',
};
