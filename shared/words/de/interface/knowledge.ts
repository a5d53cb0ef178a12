import type { knowledgeMessages as english } from '../../en/interface/knowledge.ts';
import type { Translated } from '../../translation.ts';

/** The knowledge screen: its frame. What it tells is worded in `compendium.ts`. */
export const knowledgeMessages: Translated<typeof english> = {
  'knowledge.title': 'Wissen',
  'knowledge.lead': 'Alles, wovon Genu ausgeht, in Worten. Was hier steht, ist das, womit es schlussfolgert.',
  'knowledge.lead.coach':
    'Alles, wovon Genu ausgeht, soweit ein Coach es sehen darf: keine Diagnose, kein Medikament und kein nur ärztlicher Test.',
  'knowledge.search': 'Gesamtes Wissen durchsuchen',
  'knowledge.found': '{matching, number} von {total, number}',
  'knowledge.chapter': 'Kapitel',
  'knowledge.everything': 'alle Kapitel',
  'knowledge.list': 'Einträge',
  'knowledge.article': 'Eintrag',
  'knowledge.chapters': 'Kapitel',
  'knowledge.entries': '{count, plural, one {# Eintrag} other {# Einträge}}',
  'knowledge.noMatch': 'Nichts passt. Versuchen Sie ein anderes Wort oder alle Kapitel.',
  'knowledge.missing.title': 'Diesen Eintrag gibt es hier nicht.',
  'knowledge.missing.text':
    'Er heißt in dieser Ausgabe vielleicht anders. Die Liste an der Seite zeigt alle.',
  'knowledge.edition': 'Ausgabe {edition}',
  'knowledge.version': 'Fassung {version}',
  'knowledge.compiled': 'zusammengestellt {day}',
  'knowledge.due': 'Durchsicht fällig {day}',
  'knowledge.overdue': 'Durchsicht überfällig seit {day}',
  'knowledge.signed':
    '{count, plural, =0 {noch von niemandem ärztlich gezeichnet} one {gezeichnet von {names}} other {gezeichnet von {names}}}',
  'knowledge.inThisChapter': 'Zu diesem Kapitel',
  'knowledge.front': 'Alle Kapitel',
  'knowledge.key.search': 'suchen',
  'knowledge.key.move': 'voriger, nächster Eintrag',
  'knowledge.key.read': 'lesen',
  'knowledge.key.list': 'zurück zur Suche',
};
