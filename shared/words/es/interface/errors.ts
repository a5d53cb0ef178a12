import type { errorsMessages as english } from '../../en/interface/errors.ts';
import type { Translated } from '../../translation.ts';

/** Every failure in words: what happened, then what is safe and what to do next. */
export const errorsMessages: Translated<typeof english> = {
  'errors.VAULT_MISSING.title': 'Aquí aún no hay una bóveda.',
  'errors.VAULT_MISSING.text':
    'No se ha perdido nada. Cree una, o inicie Genu con la carpeta que contiene la suya.',
  'errors.VAULT_EXISTS.title': 'Aquí ya hay una bóveda.',
  'errors.VAULT_EXISTS.text': 'No se ha tocado. Ábrala con su frase de paso.',
  'errors.VAULT_LOCKED.title': 'La bóveda está cerrada.',
  'errors.VAULT_LOCKED.text': 'Todo lo escrito se conserva. Ábrala para seguir.',
  'errors.VAULT_DAMAGED.title': 'La bóveda no se puede leer.',
  'errors.VAULT_DAMAGED.text':
    '{detail, select, other {Una parte está dañada o falta, y no se ha cambiado nada. Restaure una copia, la más nueva primero: lo que hay ahora se guarda aparte.}}',
  'errors.VAULT_FROM_FUTURE.title': 'Esta bóveda la escribió un Genu más nuevo.',
  'errors.VAULT_FROM_FUTURE.text': 'No se ha cambiado nada. Instale la versión más nueva para abrirla.',
  'errors.VAULT_IN_USE.title': 'Otro Genu tiene abierta esta bóveda.',
  'errors.VAULT_IN_USE.text': 'No se ha cambiado nada. Use esa ventana o ciérrela antes.',
  'errors.VAULT_BUSY.title': 'La bóveda está ocupada un momento.',
  'errors.VAULT_BUSY.text':
    'Se está cifrando de nuevo o se está importando una lista. Lo que escribió sigue aquí: inténtelo otra vez cuando termine.',
  'errors.WRONG_PASSPHRASE.title': 'Esa no es la frase de paso.',
  'errors.WRONG_PASSPHRASE.text':
    'No se ha cambiado nada. Inténtelo otra vez o use el código de recuperación.',
  'errors.WRONG_RECOVERY_CODE.title': 'Ese no es el código de recuperación.',
  'errors.WRONG_RECOVERY_CODE.text': 'No se ha cambiado nada. Tiene 25 letras y cifras en cinco grupos.',
  'errors.KEYCHAIN_FAILED.title': 'El llavero no ha dado la clave.',
  'errors.KEYCHAIN_FAILED.text':
    'No se ha perdido nada. Use su frase de paso; en los ajustes puede guardar allí la clave de nuevo.',
  'errors.WEAK_PASSPHRASE.title': 'Esta frase de paso es demasiado fácil de adivinar.',
  'errors.WEAK_PASSPHRASE.text':
    'Use al menos 12 caracteres. Cuatro palabras sencillas se recuerdan mejor que una difícil.',
  'errors.READ_ONLY.title': 'No se puede escribir en la carpeta de datos.',
  'errors.READ_ONLY.text':
    'Lo guardado antes está a salvo. Permita escribir en la carpeta e inténtelo otra vez.',
  'errors.DISK_FULL.title': 'El disco está lleno.',
  'errors.DISK_FULL.text':
    'Lo guardado antes está a salvo; el último cambio aún no está guardado. Libere espacio e inténtelo otra vez.',
  'errors.NOT_FOUND.title': 'Este registro no está en la bóveda.',
  'errors.NOT_FOUND.text': 'Vuelva a la lista de personas y ábralo desde allí.',
  'errors.STALE_DRAFT.title': 'Este borrador se cambió en otra ventana.',
  'errors.STALE_DRAFT.text':
    'No se ha sobrescrito nada. Cárguelo de nuevo para seguir con la versión más nueva.',
  'errors.FINALISED.title': 'Este registro está cerrado.',
  'errors.FINALISED.text': 'Queda como se firmó. Empiece una valoración nueva para añadir algo.',
  'errors.NOT_PERMITTED.title': 'Su función no puede hacer esto.',
  'errors.NOT_PERMITTED.text': 'No se ha cambiado nada. Pida a un médico que lo conteste.',
  'errors.INVALID_INPUT.title': 'Ese valor no es posible.',
  'errors.INVALID_INPUT.text': 'No se ha cambiado nada. Corríjalo e inténtelo otra vez.',
  'errors.PDF_FAILED.title': 'La hoja no se pudo imprimir.',
  'errors.PDF_FAILED.text':
    '{detail, select, name {El nombre de la persona tiene letras que no se pueden imprimir. El registro está a salvo y no se guardó nada. Escriba el nombre también en letras latinas, griegas o cirílicas e inténtelo otra vez.} letterhead {El membrete tiene letras que no se pueden imprimir. No se guardó nada. Escriba la clínica y su nombre en letras latinas, griegas o cirílicas en los ajustes.} words {Uno de sus textos tiene un signo que no se puede imprimir. El plan está a salvo y no se guardó nada. Escríbalo en letras latinas, griegas o cirílicas, sin imágenes.} length {No cabe en cuatro páginas, por muy junto que se ponga. No se cortó ni se guardó nada. Quite cosas del plan, acorte sus textos o elija letra normal.} other {La valoración está a salvo y no se guardó nada a medias. Inténtelo otra vez.}}',
  'errors.PRINT_FAILED.title': 'La impresora no aceptó la hoja.',
  'errors.PRINT_FAILED.text': 'La hoja se conserva. Guarde el PDF e imprímalo desde allí.',
  'errors.SAFETY_WORDS.title': 'Estas frases protegen al corredor y no se cambian.',
  'errors.SAFETY_WORDS.text': 'No se ha perdido nada. Déjelas como están o quite la línea de la hoja.',
  'errors.REASON_NEEDED.title': 'Hay un signo urgente.',
  'errors.REASON_NEEDED.text': 'No se ha entregado nada. Diga en una línea qué decidió y luego imprima.',
  'errors.INCOMPLETE.title': 'Aún faltan respuestas.',
  'errors.INCOMPLETE.text':
    'La hoja está marcada como borrador: se puede imprimir, pero no firmar. Conteste antes lo que falta.',
  'errors.DRAFT_OPEN.title': 'Hay otro borrador abierto de esta persona.',
  'errors.DRAFT_OPEN.text':
    'No se ha cambiado nada. Termine y firme antes ese borrador y luego haga una versión nueva.',
  'errors.TOO_MANY.title': 'Ya hay 200 plantillas.',
  'errors.TOO_MANY.text': 'No se ha perdido nada. Borre una que ya no use y luego guarde esta.',
  'errors.LOGO_DAMAGED.title': 'Esta imagen no se puede imprimir.',
  'errors.LOGO_DAMAGED.text': 'El membrete queda como estaba. Elija otro archivo PNG, JPEG o SVG.',
  'errors.BATON_DAMAGED.title': 'Este archivo no se puede recibir.',
  'errors.BATON_DAMAGED.text':
    'No es un testigo de Genu, o se dañó por el camino. Aquí no se ha cambiado nada. Pida que se lo envíen otra vez.',
  'errors.BATON_FROM_FUTURE.title': 'Este testigo lo hizo un Genu más nuevo.',
  'errors.BATON_FROM_FUTURE.text': 'No se ha cambiado nada. Instale la versión más nueva para abrirlo.',
  'errors.TOO_LARGE.title': 'Este archivo es demasiado grande.',
  'errors.TOO_LARGE.text':
    'Un testigo tiene 64 MB como máximo. No se ha cambiado nada. Elija el archivo que le enviaron.',
  'errors.IN_PROGRESS.title': 'Genu ya está haciendo esto.',
  'errors.IN_PROGRESS.text': 'No se inició nada dos veces. Espere a que termine e inténtelo otra vez.',
  'errors.CANCELLED.title': 'Cancelado.',
  'errors.CANCELLED.text': 'No se guardó nada a medias y todo lo guardado está a salvo.',
  'errors.INCIDENT.title': 'Genu ha tenido un fallo propio.',
  'errors.INCIDENT.text':
    'Lo guardado antes está a salvo. Inténtelo otra vez; si sigue, comunique el número {detail}.',
  'errors.SIGNED_OUT.title': 'Esta página ya no está conectada a Genu.',
  'errors.SIGNED_OUT.text':
    'Todo lo guardado está a salvo. Abra la dirección que Genu mostró donde se inició; sirve una vez.',
  'errors.NO_CONNECTION.title': 'Genu no responde.',
  'errors.NO_CONNECTION.text':
    'Lo guardado antes está a salvo. Compruebe que Genu sigue en marcha e inténtelo otra vez.',
};
