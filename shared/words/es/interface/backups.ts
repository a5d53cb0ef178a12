import type { backupsMessages as english } from '../../en/interface/backups.ts';
import type { Translated } from '../../translation.ts';

/** Backups, restoring, and the way out of a damaged vault. */
export const backupsMessages: Translated<typeof english> = {
  'backups.title': 'Copias de seguridad',
  'backups.lead':
    'Genu copia la bóveda la primera vez que se abre cada día. Una copia está tan cerrada como la propia bóveda.',
  'backups.now': 'Copiar ahora',
  'backups.running': 'Copiando, {percent, number, percent}',
  'backups.cancel': 'Cancelar',
  'backups.none': 'Aún no hay ninguna copia.',
  'backups.failed': 'La última copia no se hizo.',
  'backups.failed.text':
    'Sus registros están a salvo donde están. Haga la copia otra vez; otra carpeta u otro disco puede ayudar.',
  'backups.old': 'La copia más nueva tiene más de una semana.',
  'backups.old.text': 'Sus registros están a salvo donde están. Haga una copia ahora.',
  'backups.damaged': 'La bóveda tiene páginas que no se pueden leer.',
  'backups.damaged.text':
    'No se ha cambiado nada. Restaure abajo la copia más nueva; lo que hay ahora se guarda aparte.',
  'backups.damaged.look': 'Ver la bóveda de todos modos',
  'backups.synced': 'La carpeta de datos está en una carpeta sincronizada.',
  'backups.network': 'La carpeta de datos está en una unidad de red.',
  'backups.place.text':
    'Las herramientas que la copian mientras Genu trabaja pueden dañarla. Inicie Genu con una carpeta de este equipo: npm start -- --data DIR.',
  'backups.list': 'Copias, la más nueva primero',
  'backups.made': 'Hecha',
  'backups.why': 'Motivo',
  'backups.holds': 'Contiene',
  'backups.size': 'Tamaño',
  'backups.reason.daily': 'inicio del día',
  'backups.reason.manual': 'pedida',
  'backups.reason.before-migration': 'antes de una actualización',
  'backups.reason.before-restore': 'antes de una restauración',
  'backups.reason.before-rekey': 'antes de una clave de datos nueva',
  'backups.counts':
    '{people, plural, one {# persona} many {# personas} other {# personas}}, {assessments, plural, one {# valoración} many {# valoraciones} other {# valoraciones}}',
  'backups.megabytes': '{megabytes, number, ::.0} MB',
  'backups.prove': 'Comprobar',
  'backups.prove.name': 'Comprobar la copia de {when}',
  'backups.restore': 'Restaurar',
  'backups.restore.name': 'Restaurar la copia de {when}',
  'backups.secret': 'Frase de paso o código de recuperación de aquel día',
  'backups.prove.go': 'Abrirla y leer cada página',
  'backups.restore.go': 'Ponerla en el lugar de la bóveda',
  'backups.prove.running': 'Se está leyendo cada página.',
  'backups.restore.running': 'Se comprueba la copia antes de que ocupe el lugar de la bóveda.',
  'backups.restore.text':
    'Lo que hay ahora en la bóveda se guarda aparte, y puede deshacerlo hasta la próxima copia.',
  'backups.back': 'Volver',
  'backups.proved': 'La copia de {when} se abre y cada página se puede leer.',
  'backups.undo': 'La bóveda se restauró desde una copia.',
  'backups.undo.text': 'La de antes se guarda hasta la próxima copia.',
  'backups.undo.go': 'Deshacer la restauración',
  'backups.elsewhere': 'Otra carpeta, por ejemplo en una memoria USB',
  'backups.elsewhere.go': 'Copiar allí',
  'backups.elsewhere.hint': 'La ruta completa de una carpeta que existe.',
  'backups.folder': 'Guardadas en {folder}',
  'backups.rescue.title': 'Sus registros se pueden recuperar',
  'backups.rescue.text': 'Elija una copia. La bóveda dañada se guarda aparte y nada de ella se sobrescribe.',
  'backups.rescue.none':
    'No se halló ninguna copia junto a la bóveda. Ponga una en su carpeta «backups» e inténtelo otra vez.',
};
