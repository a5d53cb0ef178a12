import type { versionMessages as english } from '../../en/handout/versions.ts';
import type { Translated } from '../../translation.ts';

/** What changed against the version before: one line each, for screen and summary. ICU messages. */
export const versionMessages: Translated<typeof english> = {
  'vc.title': 'Cambios frente a la versión del {date}',
  'vc.none': 'No ha cambiado nada.',
  'vc.blank': 'sin respuesta',
  'vc.answer': '{question}: {before} → {after}',
  'vc.flag.fired': 'Ahora presente: {name}',
  'vc.flag.gone': 'Ya no presente: {name}',
  'vc.hypothesis': '{name}: {before} → {after}',
  'vc.item.added': 'Nuevo en el plan: {name}',
  'vc.item.gone': 'Fuera del plan: {name}',
  'vc.item.words': 'Otro texto: {name}',
  'vc.dose': '{name}: {before} → {after}',
  'vc.check': 'Próxima revisión: {before} → {after}',
  'vc.knowledge': 'Base de conocimiento: {before} → {after}',
};
