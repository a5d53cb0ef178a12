import type { usersMessages as english } from '../../en/interface/users.ts';
import type { Translated } from '../../translation.ts';

/** Users of a vault, their roles and their secrets. */
export const usersMessages: Translated<typeof english> = {
  'users.title': 'Benutzer',
  'users.lead':
    'Alle haben eine eigene Passphrase. Ein Coach sieht nie eine Diagnose, ein Medikament oder einen nur ärztlichen Test.',
  'users.name': 'Name',
  'users.signature': 'Zeile unter der Unterschrift',
  'users.role': 'Rolle',
  'users.role.name': '{role, select, doctor {Ärztin/Arzt} coach {Coach} other {{role}}}',
  'users.you': 'Sie',
  'users.noPassphrase': 'braucht eine neue Passphrase',
  'users.missing': 'Bitte ausfüllen.',
  'users.save': 'Speichern',
  'users.saved': 'Gespeichert.',
  'users.add': 'Benutzer hinzufügen',
  'users.add.go': 'Hinzufügen',
  'users.passphrase': 'Passphrase',
  'users.give': 'Neue Passphrase',
  'users.give.name': 'Neue Passphrase für {name}',
  'users.give.go': 'Setzen',
  'users.remove': 'Entfernen',
  'users.remove.name': 'Entfernen: {name}',
  'users.remove.sure': 'Entfernen: {name}. Die Passphrase öffnet dann nichts mehr, Unterschriebenes bleibt.',
  'users.back': 'Zurück',
  'users.secrets': 'Ihre Geheimnisse',
  'users.change': 'Passphrase ändern',
  'users.current': 'Jetzige Passphrase',
  'users.next': 'Neue Passphrase',
  'users.change.go': 'Ändern',
  'users.changed': 'Ab jetzt gilt die neue Passphrase.',
  'users.code': 'Neuer Wiederherstellungscode',
  'users.code.text': 'Sobald der neue Code gilt, öffnet der alte nichts mehr.',
  'users.code.show': 'Neuen Code zeigen',
  'users.code.shown':
    'Schreiben Sie diesen Code auf. Er wird nur dieses eine Mal gezeigt. Bis Sie sein Ende eingegeben haben, gilt der alte Code.',
  'users.code.go': 'Alten Code ersetzen',
  'users.code.done': 'Ab jetzt gilt der neue Code. Frühere Sicherungen öffnen sich weiter mit dem alten.',
  'users.keychain': 'Auf diesem Computer ohne Passphrase öffnen',
  'users.keychain.text':
    'Der Schlüsselbund Ihres Kontos bewahrt dann den Schlüssel. Eine gestohlene Festplatte bleibt geschützt. Gegen jemanden, der Ihr Konto hier benutzt, und gegen Programme, die unter Ihrem Namen laufen, schützt das nicht. Passphrase und Wiederherstellungscode gelten weiter, und Sicherungen fragen danach.',
  'users.keychain.go': 'Den Schlüssel dort aufbewahren',
  'users.keychain.kept':
    'Der Schlüsselbund Ihres Kontos bewahrt den Schlüssel: Der Tresor öffnet sich hier mit einem Klick.',
  'users.keychain.forget': 'Den Schlüssel aus dem Schlüsselbund nehmen',
  'users.key': 'Neuer Datenschlüssel',
  'users.key.text':
    'Bei Verdacht, dass etwas bekannt wurde. Der Tresor wird gesichert und neu verschlüsselt; alle anderen brauchen danach eine neue Passphrase.',
  'users.key.go': 'Neu verschlüsseln',
  'users.key.running':
    'Erst wird gesichert, dann wird der Tresor neu verschlüsselt. Lesen geht weiter, ändern erst danach wieder.',
  'users.key.done':
    'Der Tresor ist neu verschlüsselt, und ab jetzt gilt der neue Code. Frühere Sicherungen öffnen sich weiter mit dem alten.',
  'users.unlock.who': 'Wer sind Sie?',
  'users.unlock.choice':
    '{initials, select, other {{initials}}} · {role, select, doctor {Ärztin/Arzt} coach {Coach} other {{role}}}',
};
