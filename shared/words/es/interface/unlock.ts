import type { unlockMessages as english } from '../../en/interface/unlock.ts';
import type { Translated } from '../../translation.ts';

/** First run, unlocking and recovery. */
export const unlockMessages: Translated<typeof english> = {
  'unlock.create.title': 'Cree su bóveda',
  'unlock.create.text': 'Todo lo que escriba queda en un archivo cerrado con llave en este equipo.',
  'unlock.step.you': 'Usted y su frase de paso',
  'unlock.step.code': 'Código de recuperación',
  'unlock.clinic': 'Clínica o club',
  'unlock.name': 'Su nombre',
  'unlock.role': 'Usted es',
  'unlock.doctor': 'médico',
  'unlock.coach': 'entrenador',
  'unlock.passphrase': 'Frase de paso',
  'unlock.again': 'Otra vez',
  'unlock.strength':
    '{level, select, 0 {Demasiado corta.} 1 {Débil.} 2 {Regular.} 3 {Fuerte.} other {Muy fuerte.}} Cuatro palabras sencillas se recuerdan mejor que una difícil.',
  'unlock.continue': 'Seguir al código de recuperación',
  'unlock.sample': 'Explorar con personas de muestra',
  'unlock.error.name': 'Diga quién es: figura en la hoja.',
  'unlock.error.passphrase': 'Use al menos 12 caracteres.',
  'unlock.error.again': 'Las dos no coinciden.',
  'unlock.why.local.title': 'Se queda en este equipo',
  'unlock.why.local.text':
    'Sin red, sin cuenta, sin envío de estadísticas. El archivo queda cerrado con su frase de paso.',
  'unlock.why.code.title': 'Un código de recuperación, en papel',
  'unlock.why.code.text':
    'Si pierde la frase de paso, solo este código abre la bóveda. Nadie puede restablecerla.',
  'unlock.why.you.title': 'Usted decide',
  'unlock.why.you.text':
    'Genu muestra qué está a favor y qué en contra. Cada línea se puede editar antes de imprimir.',
  'unlock.code.title': 'Anote este código',
  'unlock.code.text': 'Se muestra solo esta vez. Con él puede abrir la bóveda si pierde la frase de paso.',
  'unlock.code.print': 'Imprimir el código',
  'unlock.code.check': 'Escriba los últimos cinco caracteres del código',
  'unlock.code.wrong': 'Esos no son sus últimos cinco caracteres.',
  'unlock.code.done': 'Tengo el código',
  'unlock.title': 'Abrir la bóveda',
  'unlock.text': 'Los borradores están donde los dejó.',
  'unlock.keychain': 'Abrir con el llavero de este equipo',
  'unlock.open': 'Abrir',
  'unlock.lost': 'Usar el código de recuperación',
  'unlock.recover.title': 'Abrir con el código de recuperación',
  'unlock.recover.text': 'Escriba el código y elija una frase de paso nueva.',
  'unlock.recover.code': 'Código de recuperación',
  'unlock.recover.newPassphrase': 'Nueva frase de paso',
  'unlock.recover.open': 'Abrir y fijar la frase de paso',
  'unlock.back': 'Volver',
};
