import type { backupsMessages as english } from '../../en/interface/backups.ts';
import type { Translated } from '../../translation.ts';

/** Backups, restoring, and the way out of a damaged vault. */
export const backupsMessages: Translated<typeof english> = {
  'backups.title': 'Sicherungen',
  'backups.lead':
    'Genu sichert den Tresor beim ersten Öffnen jedes Tages. Eine Sicherung ist so verschlossen wie der Tresor selbst.',
  'backups.now': 'Jetzt sichern',
  'backups.running': 'Wird gesichert, {percent, number, percent}',
  'backups.cancel': 'Abbrechen',
  'backups.none': 'Es gibt noch keine Sicherung.',
  'backups.failed': 'Die letzte Sicherung kam nicht zustande.',
  'backups.failed.text':
    'Ihre Einträge sind sicher, wo sie sind. Sichern Sie noch einmal; ein anderer Ordner oder Datenträger kann helfen.',
  'backups.old': 'Die neueste Sicherung ist älter als eine Woche.',
  'backups.old.text': 'Ihre Einträge sind sicher, wo sie sind. Sichern Sie jetzt.',
  'backups.damaged': 'Der Tresor hat Seiten, die nicht lesbar sind.',
  'backups.damaged.text':
    'Nichts wurde geändert. Stellen Sie unten die neueste Sicherung wieder her; der jetzige Stand wird aufgehoben.',
  'backups.damaged.look': 'Den Tresor trotzdem ansehen',
  'backups.synced': 'Der Datenordner liegt in einem Ordner, der synchronisiert wird.',
  'backups.network': 'Der Datenordner liegt auf einem Netzlaufwerk.',
  'backups.place.text':
    'Programme, die ihn kopieren, während Genu arbeitet, können ihn beschädigen. Starten Sie Genu mit einem Ordner auf diesem Computer: npm start -- --data DIR.',
  'backups.list': 'Sicherungen, neueste zuerst',
  'backups.made': 'Erstellt',
  'backups.why': 'Warum',
  'backups.holds': 'Inhalt',
  'backups.size': 'Größe',
  'backups.reason.daily': 'Tagesbeginn',
  'backups.reason.manual': 'auf Wunsch',
  'backups.reason.before-migration': 'vor einem Update',
  'backups.reason.before-restore': 'vor einer Wiederherstellung',
  'backups.reason.before-rekey': 'vor einem neuen Datenschlüssel',
  'backups.counts':
    '{people, plural, one {# Person} other {# Personen}}, {assessments, plural, one {# Beurteilung} other {# Beurteilungen}}',
  'backups.megabytes': '{megabytes, number, ::.0}\u00A0MB',
  'backups.prove': 'Prüfen',
  'backups.prove.name': 'Sicherung vom {when} prüfen',
  'backups.restore': 'Wiederherstellen',
  'backups.restore.name': 'Sicherung vom {when} wiederherstellen',
  'backups.secret': 'Passphrase oder Wiederherstellungscode von diesem Tag',
  'backups.prove.go': 'Öffnen und jede Seite lesen',
  'backups.restore.go': 'An die Stelle des Tresors setzen',
  'backups.prove.running': 'Jede Seite wird gelesen.',
  'backups.restore.running': 'Die Sicherung wird geprüft, bevor sie an die Stelle des Tresors tritt.',
  'backups.restore.text':
    'Was jetzt im Tresor ist, wird aufgehoben; bis zur nächsten Sicherung können Sie das rückgängig machen.',
  'backups.back': 'Zurück',
  'backups.proved': 'Die Sicherung vom {when} lässt sich öffnen, und jede Seite ist lesbar.',
  'backups.undo': 'Der Tresor wurde aus einer Sicherung wiederhergestellt.',
  'backups.undo.text': 'Der vorige wird bis zur nächsten Sicherung aufgehoben.',
  'backups.undo.go': 'Rückgängig machen',
  'backups.elsewhere': 'Anderer Ordner, zum Beispiel auf einem USB-Stick',
  'backups.elsewhere.go': 'Dort sichern',
  'backups.elsewhere.hint': 'Der ganze Pfad eines vorhandenen Ordners.',
  'backups.folder': 'Liegt in {folder}',
  'backups.rescue.title': 'Ihre Einträge lassen sich zurückholen',
  'backups.rescue.text':
    'Wählen Sie eine Sicherung. Der beschädigte Tresor wird aufgehoben, und nichts davon wird überschrieben.',
  'backups.rescue.none':
    'Neben dem Tresor wurde keine Sicherung gefunden. Legen Sie eine in seinen Ordner „backups“ und versuchen Sie es noch einmal.',
};
