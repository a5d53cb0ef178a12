import type { errorsMessages as english } from '../../en/interface/errors.ts';
import type { Translated } from '../../translation.ts';

/** Every failure in words: what happened, then what is safe and what to do next. */
export const errorsMessages: Translated<typeof english> = {
  'errors.VAULT_MISSING.title': 'Hier gibt es noch keinen Tresor.',
  'errors.VAULT_MISSING.text':
    'Nichts ist verloren. Legen Sie einen an oder starten Sie Genu mit dem Ordner, in dem Ihrer liegt.',
  'errors.VAULT_EXISTS.title': 'Hier gibt es schon einen Tresor.',
  'errors.VAULT_EXISTS.text': 'Er wurde nicht angerührt. Öffnen Sie ihn mit seiner Passphrase.',
  'errors.VAULT_LOCKED.title': 'Der Tresor ist gesperrt.',
  'errors.VAULT_LOCKED.text': 'Alles Eingegebene bleibt erhalten. Öffnen Sie ihn, um weiterzumachen.',
  'errors.VAULT_DAMAGED.title': 'Der Tresor ist nicht lesbar.',
  'errors.VAULT_DAMAGED.text':
    '{detail, select, other {Eine Datei davon ist beschädigt oder fehlt, und nichts wurde geändert. Stellen Sie eine Sicherung wieder her, die neueste zuerst: Der jetzige Stand wird aufgehoben.}}',
  'errors.VAULT_FROM_FUTURE.title': 'Dieser Tresor stammt von einem neueren Genu.',
  'errors.VAULT_FROM_FUTURE.text':
    'Nichts wurde geändert. Installieren Sie die neuere Version, um ihn zu öffnen.',
  'errors.VAULT_IN_USE.title': 'Ein anderes Genu hat diesen Tresor offen.',
  'errors.VAULT_IN_USE.text': 'Nichts wurde geändert. Nutzen Sie jenes Fenster oder schließen Sie es zuerst.',
  'errors.VAULT_BUSY.title': 'Der Tresor ist gerade belegt.',
  'errors.VAULT_BUSY.text':
    'Er wird neu verschlüsselt, oder eine Liste wird importiert. Was Sie eingegeben haben, steht noch da: Versuchen Sie es danach noch einmal.',
  'errors.WRONG_PASSPHRASE.title': 'Das ist nicht die Passphrase.',
  'errors.WRONG_PASSPHRASE.text':
    'Nichts wurde geändert. Versuchen Sie es noch einmal oder nehmen Sie den Wiederherstellungscode.',
  'errors.WRONG_RECOVERY_CODE.title': 'Das ist nicht der Wiederherstellungscode.',
  'errors.WRONG_RECOVERY_CODE.text':
    'Nichts wurde geändert. Er hat 25 Buchstaben und Ziffern in fünf Gruppen.',
  'errors.KEYCHAIN_FAILED.title': 'Der Schlüsselbund hat den Schlüssel nicht herausgegeben.',
  'errors.KEYCHAIN_FAILED.text':
    'Nichts ist verloren. Verwenden Sie Ihre Passphrase; in den Einstellungen können Sie den Schlüssel dort neu aufbewahren.',
  'errors.WEAK_PASSPHRASE.title': 'Diese Passphrase ist zu leicht zu erraten.',
  'errors.WEAK_PASSPHRASE.text':
    'Nehmen Sie mindestens 12 Zeichen. Vier einfache Wörter merkt man sich leichter als ein schweres.',
  'errors.READ_ONLY.title': 'Der Datenordner ist schreibgeschützt.',
  'errors.READ_ONLY.text':
    'Was zuvor gespeichert wurde, ist sicher. Machen Sie den Ordner beschreibbar und versuchen Sie es noch einmal.',
  'errors.DISK_FULL.title': 'Der Datenträger ist voll.',
  'errors.DISK_FULL.text':
    'Was zuvor gespeichert wurde, ist sicher; die letzte Änderung ist noch nicht gespeichert. Schaffen Sie Platz und versuchen Sie es noch einmal.',
  'errors.NOT_FOUND.title': 'Dieser Eintrag ist nicht im Tresor.',
  'errors.NOT_FOUND.text': 'Gehen Sie zurück zur Personenliste und öffnen Sie ihn von dort.',
  'errors.STALE_DRAFT.title': 'Dieser Entwurf wurde in einem anderen Fenster geändert.',
  'errors.STALE_DRAFT.text':
    'Nichts wurde überschrieben. Laden Sie ihn neu, um mit dem neuesten Stand weiterzumachen.',
  'errors.FINALISED.title': 'Dieser Eintrag ist abgeschlossen.',
  'errors.FINALISED.text':
    'Er bleibt, wie er unterschrieben wurde. Für Ergänzungen beginnen Sie eine neue Beurteilung.',
  'errors.NOT_PERMITTED.title': 'Ihre Rolle darf das nicht.',
  'errors.NOT_PERMITTED.text': 'Nichts wurde geändert. Lassen Sie es ärztlich beantworten.',
  'errors.INVALID_INPUT.title': 'Dieser Wert ist nicht möglich.',
  'errors.INVALID_INPUT.text': 'Nichts wurde geändert. Berichtigen Sie ihn und versuchen Sie es noch einmal.',
  'errors.PDF_FAILED.title': 'Das Merkblatt konnte nicht erstellt werden.',
  'errors.PDF_FAILED.text':
    '{detail, select, name {Der Name der Person hat Buchstaben, die sich nicht drucken lassen. Der Eintrag ist sicher, und nichts wurde gespeichert. Schreiben Sie den Namen auch in lateinischen, griechischen oder kyrillischen Buchstaben und versuchen Sie es noch einmal.} letterhead {Der Briefkopf hat Buchstaben, die sich nicht drucken lassen. Nichts wurde gespeichert. Schreiben Sie Praxis und Ihren Namen in den Einstellungen in lateinischen, griechischen oder kyrillischen Buchstaben.} words {Einer Ihrer Texte hat ein Zeichen, das sich nicht drucken lässt. Der Plan ist sicher, und nichts wurde gespeichert. Schreiben Sie ihn in lateinischen, griechischen oder kyrillischen Buchstaben, ohne Bilder.} length {Es passt auch bei engstem Satz nicht auf vier Seiten. Nichts wurde abgeschnitten oder gespeichert. Streichen Sie Maßnahmen, kürzen Sie Ihre Texte oder wählen Sie normale Schrift.} other {Die Beurteilung ist sicher, und nichts Halbfertiges wurde gespeichert. Versuchen Sie es noch einmal.}}',
  'errors.PRINT_FAILED.title': 'Der Drucker hat das Blatt nicht angenommen.',
  'errors.PRINT_FAILED.text': 'Das Blatt bleibt erhalten. Speichern Sie das PDF und drucken Sie es von dort.',
  'errors.SAFETY_WORDS.title': 'Diese Worte schützen die Läufer und werden nicht umformuliert.',
  'errors.SAFETY_WORDS.text':
    'Nichts ist verloren. Lassen Sie sie, wie sie sind, oder nehmen Sie die Zeile vom Blatt.',
  'errors.REASON_NEEDED.title': 'Ein dringendes Warnzeichen liegt vor.',
  'errors.REASON_NEEDED.text':
    'Nichts wurde ausgehändigt. Sagen Sie in einer Zeile, was Sie entschieden haben, dann drucken Sie.',
  'errors.INCOMPLETE.title': 'Es fehlen noch Antworten.',
  'errors.INCOMPLETE.text':
    'Das Blatt ist als Entwurf gekennzeichnet: Es lässt sich drucken, aber nicht unterschreiben. Beantworten Sie zuerst, was fehlt.',
  'errors.DRAFT_OPEN.title': 'Ein anderer Entwurf dieser Person ist offen.',
  'errors.DRAFT_OPEN.text':
    'Nichts wurde geändert. Schließen Sie zuerst jenen Entwurf ab und unterschreiben Sie ihn, dann legen Sie eine neue Fassung an.',
  'errors.TOO_MANY.title': 'Es gibt schon 200 Vorlagen.',
  'errors.TOO_MANY.text':
    'Nichts ist verloren. Löschen Sie eine, die nicht mehr gebraucht wird, dann speichern Sie diese.',
  'errors.LOGO_DAMAGED.title': 'Dieses Bild lässt sich nicht drucken.',
  'errors.LOGO_DAMAGED.text':
    'Der Briefkopf ist unverändert. Wählen Sie eine andere PNG-, JPEG- oder SVG-Datei.',
  'errors.IN_PROGRESS.title': 'Genu ist schon dabei.',
  'errors.IN_PROGRESS.text':
    'Nichts wurde doppelt gestartet. Warten Sie, bis es fertig ist, und versuchen Sie es noch einmal.',
  'errors.CANCELLED.title': 'Abgebrochen.',
  'errors.CANCELLED.text': 'Nichts Halbfertiges bleibt, und alles Gespeicherte ist sicher.',
  'errors.INCIDENT.title': 'In Genu ist ein Fehler aufgetreten.',
  'errors.INCIDENT.text':
    'Was zuvor gespeichert wurde, ist sicher. Versuchen Sie es noch einmal; bleibt der Fehler, melden Sie die Nummer {detail}.',
  'errors.BATON_DAMAGED.title': 'Diese Datei lässt sich nicht übernehmen.',
  'errors.BATON_DAMAGED.text':
    'Sie ist keine Übergabedatei von Genu oder wurde unterwegs beschädigt. Hier wurde nichts geändert. Bitten Sie darum, sie noch einmal zu senden.',
  'errors.BATON_FROM_FUTURE.title': 'Diese Übergabedatei stammt von einem neueren Genu.',
  'errors.BATON_FROM_FUTURE.text':
    'Nichts wurde geändert. Installieren Sie die neuere Version, um sie zu öffnen.',
  'errors.TOO_LARGE.title': 'Diese Datei ist zu groß.',
  'errors.TOO_LARGE.text':
    'Eine Übergabedatei hat höchstens 64\u00A0MB. Nichts wurde geändert. Wählen Sie die Datei, die Ihnen gesendet wurde.',
  'errors.SIGNED_OUT.title': 'Diese Seite ist nicht mehr mit Genu verbunden.',
  'errors.SIGNED_OUT.text':
    'Alles Gespeicherte ist sicher. Öffnen Sie die Adresse, die Genu beim Start angezeigt hat; sie gilt einmal.',
  'errors.NO_CONNECTION.title': 'Genu antwortet nicht.',
  'errors.NO_CONNECTION.text':
    'Was zuvor gespeichert wurde, ist sicher. Sehen Sie nach, ob Genu noch läuft, und versuchen Sie es noch einmal.',
};
