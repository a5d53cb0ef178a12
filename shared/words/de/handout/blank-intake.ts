import type { blankIntakeMessages as english } from '../../en/handout/blank-intake.ts';
import type { Translated } from '../../translation.ts';

/** The intake on paper, to fill in by hand. ICU messages. */
export const blankIntakeMessages: Translated<typeof english> = {
  'bi.title': '{role, select, coach {Kniebogen · Coach} other {Kniebogen · ärztlich}}',
  'bi.name': 'Name',
  'bi.born': 'Geb.',
  'bi.date': 'Datum',
  'bi.assessor': 'Durch',
  'bi.legend':
    '□ Zutreffendes ankreuzen   › nur, wo es zutrifft   Nicht Gefragtes offen lassen: offen heißt nicht bekannt, nie nein.',
  'bi.page': 'Seite {page} von {pages}',
  'bi.yes': 'ja',
  'bi.no': 'nein',
  'bi.day': 'Tag',
  'bi.month': 'Monat',
  'bi.year': 'Jahr',
  'bi.knee': '{side, select, left {Linkes Knie} other {Rechtes Knie}}',
  'bi.view': '{view, select, front {vorn} outer {außen} inner {innen} other {hinten}}',
  'bi.mark': 'Jede schmerzhafte Stelle schraffieren. Kreuz auf die Stelle, die am meisten schmerzt.',
  'bi.elsewhere': 'Auch schmerzhaft',
  'bi.drawing': '{knee}, {view}, zum Einzeichnen von Hand',
  'bi.sign.neg': '−',
  'bi.sign.pos': '+',
  'bi.sign.unclear': '?',
  'bi.signs': '− neg.   + pos.   ? unklar   offen: nicht geprüft',
  'bi.version': 'Fassung',
};
