import type { settingsMessages as english } from '../../en/interface/settings.ts';
import type { Translated } from '../../translation.ts';

/** Settings of this machine, and what runs on it. */
export const settingsMessages: Translated<typeof english> = {
  'settings.lock': 'Bloqueo',
  'settings.lock.after': 'Bloquear cuando nadie escriba ni mueva el puntero durante',
  'settings.lock.minutes': '{count, plural, one {# minuto} many {# minutos} other {# minutos}}',
  'settings.about': 'Acerca de Genu',
  'settings.about.version': 'Genu {version} · conocimiento {knowledge}',
  'settings.about.privacy':
    'Todo queda cifrado en la carpeta de datos de este equipo. Genu no hace ninguna conexión de red, no envía informes y no descarga nada.',
  'settings.about.check':
    'Para comprobarlo, desconecte el equipo de la red: nada cambia. O vigile el proceso con una herramienta de su sistema: solo habla con este equipo.',
  'settings.about.licences':
    'Licencia MIT. Las licencias de las bibliotecas incluidas están en el paquete; la letra Inter tiene la SIL Open Font License.',
};
