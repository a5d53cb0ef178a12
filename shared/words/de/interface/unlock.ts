import type { unlockMessages as english } from '../../en/interface/unlock.ts';
import type { Translated } from '../../translation.ts';

/** First run, unlocking and recovery. */
export const unlockMessages: Translated<typeof english> = {
  'unlock.create.title': 'Tresor anlegen',
  'unlock.create.text': 'Alles, was Sie eingeben, liegt in einer verschlossenen Datei auf diesem Computer.',
  'unlock.step.you': 'Sie und Ihre Passphrase',
  'unlock.step.code': 'Wiederherstellungscode',
  'unlock.clinic': 'Praxis oder Verein',
  'unlock.name': 'Ihr Name',
  'unlock.role': 'Sie arbeiten als',
  'unlock.doctor': 'Ärztin/Arzt',
  'unlock.coach': 'Coach',
  'unlock.passphrase': 'Passphrase',
  'unlock.again': 'Noch einmal',
  'unlock.strength':
    '{level, select, 0 {Zu kurz.} 1 {Schwach.} 2 {Mäßig.} 3 {Stark.} other {Sehr stark.}} Vier einfache Wörter merkt man sich leichter als ein schweres.',
  'unlock.continue': 'Weiter zum Code',
  'unlock.sample': 'Mit Beispielpersonen ausprobieren',
  'unlock.error.name': 'Geben Sie Ihren Namen ein: Er steht auf dem Merkblatt.',
  'unlock.error.passphrase': 'Nehmen Sie mindestens 12 Zeichen.',
  'unlock.error.again': 'Die beiden stimmen nicht überein.',
  'unlock.why.local.title': 'Bleibt auf diesem Computer',
  'unlock.why.local.text':
    'Kein Netz, kein Konto, keine Statistik. Die Datei ist mit Ihrer Passphrase verschlossen.',
  'unlock.why.code.title': 'Ein Wiederherstellungscode, auf Papier',
  'unlock.why.code.text':
    'Geht die Passphrase verloren, öffnet nur dieser Code den Tresor. Niemand kann sie zurücksetzen.',
  'unlock.why.you.title': 'Sie entscheiden',
  'unlock.why.you.text':
    'Genu zeigt, was dafür und was dagegen spricht. Jede Zeile lässt sich vor dem Druck ändern.',
  'unlock.code.title': 'Schreiben Sie diesen Code auf',
  'unlock.code.text':
    'Er wird nur dieses eine Mal gezeigt. Mit ihm öffnen Sie den Tresor, wenn die Passphrase verloren geht.',
  'unlock.code.print': 'Code drucken',
  'unlock.code.check': 'Geben Sie die letzten fünf Zeichen des Codes ein',
  'unlock.code.wrong': 'Das sind nicht seine letzten fünf Zeichen.',
  'unlock.code.done': 'Ich habe den Code',
  'unlock.title': 'Tresor öffnen',
  'unlock.text': 'Entwürfe sind da, wo Sie sie gelassen haben.',
  'unlock.keychain': 'Mit dem Schlüsselbund dieses Computers öffnen',
  'unlock.open': 'Öffnen',
  'unlock.lost': 'Code verwenden',
  'unlock.recover.title': 'Mit dem Wiederherstellungscode öffnen',
  'unlock.recover.text': 'Geben Sie den Code ein und wählen Sie eine neue Passphrase.',
  'unlock.recover.code': 'Wiederherstellungscode',
  'unlock.recover.newPassphrase': 'Neue Passphrase',
  'unlock.recover.open': 'Öffnen und Passphrase setzen',
  'unlock.back': 'Zurück',
};
