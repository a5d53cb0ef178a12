import type { usersMessages as english } from '../../en/interface/users.ts';
import type { Translated } from '../../translation.ts';

/** Users of a vault, their roles and their secrets. */
export const usersMessages: Translated<typeof english> = {
  'users.title': 'Usuarios',
  'users.lead':
    'Cada usuario tiene una frase de paso. Un entrenador nunca ve un diagnóstico, un medicamento ni una prueba que solo hace un médico.',
  'users.name': 'Nombre',
  'users.signature': 'Línea bajo la firma',
  'users.role': 'Función',
  'users.role.name': '{role, select, doctor {médico} coach {entrenador} other {{role}}}',
  'users.you': 'usted',
  'users.noPassphrase': 'necesita una frase de paso nueva',
  'users.missing': 'Rellene esto, por favor.',
  'users.save': 'Guardar',
  'users.saved': 'Guardado.',
  'users.add': 'Añadir un usuario',
  'users.add.go': 'Añadir',
  'users.passphrase': 'Frase de paso',
  'users.give': 'Frase de paso nueva',
  'users.give.name': 'Frase de paso nueva para {name}',
  'users.give.go': 'Fijarla',
  'users.remove': 'Quitar',
  'users.remove.name': 'Quitar a {name}',
  'users.remove.sure': 'Quitar a {name}: la frase de paso ya no abre nada, lo firmado queda.',
  'users.back': 'Volver',
  'users.secrets': 'Sus secretos',
  'users.change': 'Cambiar su frase de paso',
  'users.current': 'Frase de paso actual',
  'users.next': 'Frase de paso nueva',
  'users.change.go': 'Cambiarla',
  'users.changed': 'La frase de paso nueva vale desde ahora.',
  'users.code': 'Código de recuperación nuevo',
  'users.code.text': 'Cuando rija el código nuevo, el viejo ya no abrirá nada.',
  'users.code.show': 'Mostrar el código nuevo',
  'users.code.shown':
    'Anote este código. Se muestra solo esta vez. Hasta que escriba su final, vale el código viejo.',
  'users.code.go': 'Sustituir el código viejo',
  'users.code.done':
    'El código nuevo vale desde ahora. Las copias anteriores se siguen abriendo con el viejo.',
  'users.keychain': 'Abrir sin la frase de paso en este equipo',
  'users.keychain.text':
    'El llavero de su cuenta guarda entonces la clave. Un disco robado sigue protegido. No protege de quien use su cuenta aquí ni de programas que se ejecuten en su nombre. La frase de paso y el código de recuperación siguen valiendo, y las copias los piden.',
  'users.keychain.go': 'Guardar allí la clave',
  'users.keychain.kept': 'El llavero de su cuenta guarda la clave: la bóveda se abre aquí con un clic.',
  'users.keychain.forget': 'Sacar la clave del llavero',
  'users.key': 'Clave de datos nueva',
  'users.key.text':
    'Ante la sospecha de una fuga. La bóveda se copia y se cifra de nuevo; los demás usuarios necesitan después una frase de paso nueva.',
  'users.key.go': 'Cifrar la bóveda de nuevo',
  'users.key.running':
    'Primero se hace una copia y después se cifra la bóveda de nuevo. Mientras tanto se puede leer; los cambios, solo al terminar.',
  'users.key.done':
    'La bóveda está cifrada de nuevo y el código nuevo vale desde ahora. Las copias anteriores se siguen abriendo con el viejo.',
  'users.unlock.who': '¿Quién es usted?',
  'users.unlock.choice':
    '{initials, select, other {{initials}}} · {role, select, doctor {médico} coach {entrenador} other {{role}}}',
};
