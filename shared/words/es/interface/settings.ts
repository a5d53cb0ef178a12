import type { settingsMessages as english } from '../../en/interface/settings.ts';
import type { Translated } from '../../translation.ts';

/** Settings of this machine, and what runs on it. */
export const settingsMessages: Translated<typeof english> = {
  'settings.screen': 'Pantalla, unidades y fechas',
  'settings.screen.text': 'Vale en este equipo, para quien trabaje en él, desde el momento en que lo elija.',
  'settings.units.distance': 'Distancia y ritmo',
  'settings.units.distance.metric': 'km, min/km',
  'settings.units.distance.imperial': 'millas, min/milla',
  'settings.units.mass': 'Peso',
  'settings.units.mass.metric': 'kg',
  'settings.units.mass.imperial': 'libras',
  'settings.units.length': 'Estatura y longitud',
  'settings.units.length.metric': 'cm',
  'settings.units.length.imperial': 'pies y pulgadas',
  'settings.units.text':
    'Cada campo se puede cambiar al escribir. Los números se escriben como en el idioma, por ejemplo {number, number}; se leen la coma y el punto. El papel y las cartas usan también estas unidades; una carrera del plan se redondea hacia abajo. Lo guardado queda en métrico.',
  'settings.dates': 'Fechas',
  'settings.dates.dayFirst': 'día, mes, año',
  'settings.dates.monthFirst': 'mes, día, año',
  'settings.folder': 'Carpeta de datos',
  'settings.folder.text':
    'La bóveda, sus claves y sus copias de seguridad están en esta carpeta, cifradas. Para moverla, cierre Genu, mueva la carpeta entera e inicie Genu con --data y el nuevo lugar.',
  'settings.folder.copy': 'Copiar la ruta',
  'settings.folder.copied': 'Copiada.',
  'settings.folder.show': 'Mostrar la carpeta',
  'settings.changed': 'Cambiado: {name}',
  'settings.undone': 'Como estaba antes: {name}',
  'settings.failed': 'No se pudo deshacer: {name}. Vale como está; inténtelo de nuevo.',
  'settings.undo': 'Deshacer',
  'settings.redo': 'Rehacer',
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
