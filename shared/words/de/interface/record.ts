import type { recordMessages as english } from '../../en/interface/record.ts';
import type { Translated } from '../../translation.ts';

/** Beside a signed record: what was added to it, and who did what. */
export const recordMessages: Translated<typeof english> = {
  'record.addenda': 'Nachträge',
  'record.addendum.by': '{name}, {date}, {time}',
  'record.addendum.label': 'Nachtrag zu diesem Eintrag',
  'record.addendum.hint':
    'Bleibt mit Ihrem Namen und der Uhrzeit erhalten. Er lässt sich nicht ändern und nicht entfernen.',
  'record.addendum.add': 'Ergänzen',
  'record.addendum.added': 'Ergänzt.',
  'record.addenda.sheet': 'mit Nachträgen',
  'record.addenda.sheet.text':
    'Die ärztliche Zusammenfassung wird mit den Nachträgen neu gedruckt; die unterschriebenen Blätter bleiben, wie sie sind.',
  'record.trail': 'Wer was getan hat',
  'record.trail.line': '{date}, {time}',
  'record.trail.by': '{action} · {name}',
  'record.trail.whole': 'Das Protokoll ist lückenlos bis Eintrag {sequence, number}.',
  'record.trail.broken':
    'Ein Eintrag des Protokolls ist nicht mehr so, wie er geschrieben wurde. Heben Sie eine Kopie des Datenordners auf und prüfen Sie sie mit „genu verify“.',
  'record.trail.anchor': 'Eintrag {anchor}',
  'record.action.visit-opened': 'Termin begonnen',
  'record.action.version-opened': 'neue Fassung begonnen',
  'record.action.follow-up-opened': 'Verlaufskontrolle begonnen',
  'record.action.record-signed': 'unterschrieben und abgeschlossen',
  'record.action.addendum-added': 'Nachtrag ergänzt',
  'record.action.addenda-printed': 'mit Nachträgen neu gedruckt',
  'record.action.sheet-kept': 'Blatt ausgehändigt',
  'record.action.record-adopted': 'unterschrieben, bevor es ein Protokoll gab',
  'record.action.sheet-adopted': 'ausgehändigt, bevor es ein Protokoll gab',
  'record.action.other': 'geändert',
};
