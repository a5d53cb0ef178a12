import type { settingsMessages as english } from '../../en/interface/settings.ts';
import type { Translated } from '../../translation.ts';

/** Settings of this machine, and what runs on it. */
export const settingsMessages: Translated<typeof english> = {
  'settings.screen': 'Bildschirm, Einheiten und Datum',
  'settings.screen.text': 'Das gilt auf diesem Rechner für alle, die an ihm arbeiten, und zwar sofort.',
  'settings.units.distance': 'Strecke und Tempo',
  'settings.units.distance.metric': 'km, min/km',
  'settings.units.distance.imperial': 'Meilen, min/Meile',
  'settings.units.mass': 'Gewicht',
  'settings.units.mass.metric': 'kg',
  'settings.units.mass.imperial': 'Pfund (lb)',
  'settings.units.length': 'Größe und Länge',
  'settings.units.length.metric': 'cm',
  'settings.units.length.imperial': 'Fuß und Zoll',
  'settings.units.text':
    'Jedes Feld lässt sich beim Tippen umschalten. Zahlen stehen so da, wie die Sprache sie schreibt, etwa {number, number}; Komma und Punkt werden beide gelesen. Auch Papier und Briefe nennen diese Einheiten; ein Lauf des Plans wird abgerundet. Gespeichert wird metrisch.',
  'settings.dates': 'Datum',
  'settings.dates.dayFirst': 'Tag, Monat, Jahr',
  'settings.dates.monthFirst': 'Monat, Tag, Jahr',
  'settings.folder': 'Datenordner',
  'settings.folder.text':
    'Tresor, Schlüssel und Sicherungen liegen verschlüsselt in diesem Ordner. Um ihn zu verschieben, schließen Sie Genu, verschieben den ganzen Ordner und starten Genu mit --data und dem neuen Ort.',
  'settings.folder.copy': 'Pfad kopieren',
  'settings.folder.copied': 'Kopiert.',
  'settings.folder.show': 'Ordner zeigen',
  'settings.changed': 'Geändert: {name}',
  'settings.undone': 'Wieder wie zuvor: {name}',
  'settings.failed':
    'Das ließ sich nicht zurücknehmen: {name}. Es gilt, wie es ist; versuchen Sie es noch einmal.',
  'settings.undo': 'Rückgängig',
  'settings.redo': 'Wiederholen',
  'settings.lock': 'Sperren',
  'settings.lock.after': 'Sperren, wenn so lange niemand tippt oder den Zeiger bewegt',
  'settings.lock.minutes': '{count, plural, one {# Minute} other {# Minuten}}',
  'settings.about': 'Über Genu',
  'settings.about.version': 'Genu {version} · Wissen {knowledge}',
  'settings.about.privacy':
    'Alles bleibt verschlüsselt im Datenordner dieses Rechners. Genu stellt keine Netzverbindung her, sendet keine Berichte und holt nichts.',
  'settings.about.check':
    'So lässt es sich prüfen: Trennen Sie den Rechner vom Netz, und nichts ändert sich. Oder beobachten Sie den Prozess mit einem Werkzeug Ihres Systems: Er spricht nur mit diesem Rechner.',
  'settings.about.licences':
    'MIT-Lizenz. Die Lizenzen der mitgelieferten Bibliotheken stehen im Paket; die Schrift Inter steht unter der SIL Open Font License.',
};
