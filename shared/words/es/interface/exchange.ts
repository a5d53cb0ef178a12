import type { exchangeMessages as english } from '../../en/interface/exchange.ts';
import type { Translated } from '../../translation.ts';

/** Files for another Genu, for other programs and for spreadsheets. */
export const exchangeMessages: Translated<typeof english> = {
  'exchange.menu': 'Archivos',
  'exchange.handOver': 'Entregar esta persona',
  'exchange.takeOver': 'Recibir a una persona',
  'exchange.fhir': 'Esta valoración en FHIR',
  'exchange.questionnaire': 'El cuestionario en FHIR',
  'exchange.people': 'Personas en una tabla (CSV)',
  'exchange.outcomes': 'Resultados en una tabla (CSV)',
  'exchange.making': 'Se prepara y se cifra',
  'exchange.made': 'El testigo está listo: {fileName}',
  'exchange.made.text':
    'Envíe el archivo por cualquier vía. Diga el código por otra, por teléfono: sin él nadie puede abrir el archivo.',
  'exchange.code': 'Código de este testigo',
  'exchange.code.copy': 'Copiar el código',
  'exchange.code.copied': 'En el portapapeles hasta que se bloquee la bóveda.',
  'exchange.cancelled': 'No se guardó nada. La persona no fue entregada.',
  'exchange.saved': 'Guardado: {fileName}. No está cifrado: guárdelo como cualquier papel de un paciente.',
  'exchange.done': 'Listo',
  'exchange.file': 'Testigo (.genu) o todo sobre una persona (.zip)',
  'exchange.file.chosen': '{name} · {size, number} kB',
  'exchange.passphrase': 'Código o frase del testigo',
  'exchange.open': 'Abrir y recibir',
  'exchange.taken': '{name}, de {sender} ({role, select, doctor {médico} other {entrenador}})',
  'exchange.taken.counts':
    '{added, plural, =0 {Ninguna valoración nueva.} one {1 valoración nueva.} many {# valoraciones nuevas.} other {# valoraciones nuevas.}} {continued, plural, =0 {} one {1 continuó.} many {# continuaron.} other {# continuaron.}} {unchanged, plural, =0 {} one {1 ya estaba aquí.} many {# ya estaban aquí.} other {# ya estaban aquí.}}',
  'exchange.taken.kept':
    '{kept, plural, one {En 1 borrador han trabajado ambas partes: el suyo queda como está.} many {En # borradores han trabajado ambas partes: los suyos quedan como están.} other {En # borradores han trabajado ambas partes: los suyos quedan como están.}}',
  'exchange.taken.open': 'Abrir a la persona',
  'exchange.givenBy': 'Respondido por {name} ({role, select, doctor {médico} other {entrenador}}), {date}.',
};
