import type { settingsMessages as english } from '../../en/interface/settings.ts';
import type { Translated } from '../../translation.ts';

/** Settings of this machine, and what runs on it. */
export const settingsMessages: Translated<typeof english> = {
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
