import type { knowledgeMessages as english } from '../../en/interface/knowledge.ts';
import type { Translated } from '../../translation.ts';

/** The knowledge screen: its frame. What it tells is worded in `compendium.ts`. */
export const knowledgeMessages: Translated<typeof english> = {
  'knowledge.title': 'Conocimiento',
  'knowledge.lead': 'Todo lo que Genu cree, en palabras. Lo que está aquí es con lo que razona.',
  'knowledge.lead.coach':
    'Todo lo que Genu cree, hasta donde puede verlo un entrenador: ningún diagnóstico, ningún medicamento y ninguna prueba que solo hace un médico.',
  'knowledge.search': 'Buscar en todo lo que Genu cree',
  'knowledge.found': '{matching, number} de {total, number}',
  'knowledge.chapter': 'Capítulo',
  'knowledge.everything': 'todos los capítulos',
  'knowledge.list': 'Entradas',
  'knowledge.article': 'Entrada',
  'knowledge.chapters': 'Capítulos',
  'knowledge.entries': '{count, plural, one {# entrada} many {# entradas} other {# entradas}}',
  'knowledge.noMatch': 'Nada coincide. Pruebe otra palabra o todos los capítulos.',
  'knowledge.missing.title': 'Aquí no hay una entrada así.',
  'knowledge.missing.text': 'Puede llamarse de otra forma en esta edición. La lista lateral las tiene todas.',
  'knowledge.edition': 'edición {edition}',
  'knowledge.version': 'versión {version}',
  'knowledge.compiled': 'compilado el {day}',
  'knowledge.due': 'revisión prevista el {day}',
  'knowledge.overdue': 'revisión vencida desde el {day}',
  'knowledge.signed':
    '{count, plural, =0 {aún sin firmar por un clínico} one {firmado por {names}} many {firmado por {names}} other {firmado por {names}}}',
  'knowledge.inThisChapter': 'Sobre este capítulo',
  'knowledge.front': 'Todos los capítulos',
  'knowledge.key.search': 'buscar',
  'knowledge.key.move': 'entrada anterior, siguiente',
  'knowledge.key.read': 'leer',
  'knowledge.key.list': 'volver a la búsqueda',
};
