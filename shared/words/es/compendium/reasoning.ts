import type { reasoningMessages as english } from '../../en/compendium/reasoning.ts';
import type { Translated } from '../../translation.ts';

/** How the reasoning works, and how it does on invented runners. */
export const reasoningMessages: Translated<typeof english> = {
  'reasoning.overview': 'El camino de los datos',
  'reasoning.overview.summary': 'De las respuestas a un plan, paso a paso.',
  'reasoning.overview.flow':
    'Las respuestas se hacen hechos; hechos y conocimiento dan una valoración; la valoración y las elecciones del clínico dan un plan; el plan da una hoja. Nada fluye hacia atrás, así que las mismas respuestas dan la misma hoja.',
  'reasoning.overview.unknown':
    'Una pregunta sin contestar es no se sabe, no es no. Nunca rebaja un signo de alarma y nunca cuenta a favor o en contra de un trastorno. «No probado» y «dudoso» también son no se sabe.',
  'reasoning.ranking': 'Cómo se ordenan los trastornos',
  'reasoning.ranking.summary': 'Puntos, ajuste, cobertura y etiquetas.',
  'reasoning.ranking.points':
    'Cada hallazgo cuya regla es cierta suma sus puntos; uno negativo los resta. La zona que más duele gana un punto donde es zona nuclear.',
  'reasoning.ranking.fit':
    'El ajuste son los puntos divididos por los que podrían haber dado los hallazgos contestados. La cobertura es esa parte contestada de todos los puntos que el trastorno podría alcanzar.',
  'reasoning.ranking.order':
    'El orden es por puntos, luego por ajuste, luego por lo frecuente que es el trastorno en corredores. Cuando los dos primeros difieren en menos de {points, number} puntos aún no se pueden separar.',
  'reasoning.ranking.adaptation':
    'Las molestias de adaptación nunca son lo principal mientras haya un signo urgente o no se sepa alguna de sus salvaguardas: tranquilizar es la única etiqueta que puede hacer daño.',
  'reasoning.ranking.leading': 'principal',
  'reasoning.ranking.possible': 'posible',
  'reasoning.ranking.less': 'menos probable',
  'reasoning.ranking.points.value': '{points, number} puntos',
  'reasoning.ranking.fit.value': 'ajuste {fit, number}',
  'reasoning.ranking.otherwise': 'en otro caso',
  'reasoning.authority': 'Orden de autoridad',
  'reasoning.authority.summary': 'Qué regla gana cuando dos se contradicen.',
  'reasoning.evidence': 'Grados de evidencia',
  'reasoning.evidence.summary': 'Qué significan A, B, C y D.',

  'accuracy.card': 'La ficha',
  'accuracy.card.summary': 'Totales de todos los corredores inventados.',
  'accuracy.cases': 'Corredores inventados',
  'accuracy.first': 'El trastorno está primero',
  'accuracy.firstThree': 'El trastorno está entre los tres primeros',
  'accuracy.hidden': 'Orden oculto por un signo',
  'accuracy.caught': 'Urgente, y señalado en ese nivel o más',
  'accuracy.falseAlarms': 'De rutina, pero enviado hoy',
  'accuracy.cautious': 'De rutina, pero se pide verlo en una semana',
  'accuracy.share': '{part, number} de {whole, number}',
  'accuracy.none': 'ninguno',
  'accuracy.diagnosis': 'Por diagnóstico',
  'accuracy.diagnosis.summary': 'Qué se halla y qué se escapa, diagnóstico por diagnóstico.',
  'accuracy.misses': 'Dónde falla',
  'accuracy.misses.summary': 'Cada corredor inventado en el que el razonamiento se queda corto.',
  'accuracy.misses.none': 'No se escapa ningún corredor inventado.',
  'accuracy.confusion': 'Tabla de confusión',
  'accuracy.confusion.summary': 'Qué está primero en lugar de lo que tiene el corredor.',
  'fault.not-first': 'no es el primero',
  'fault.not-in-first-three': 'no está entre los tres primeros',
  'fault.not-caught': 'urgente, y no señalado en su nivel',
  'fault.false-alarm': 'de rutina, y enviado hoy',
  'diagnosis.fracture': 'Fractura',
  'diagnosis.knee-dislocation': 'Luxación de rodilla',
  'diagnosis.compartment-syndrome': 'Síndrome compartimental agudo',
  'diagnosis.cauda-equina': 'Síndrome de cauda equina',
  'diagnosis.heart-or-lung': 'Urgencia cardíaca o pulmonar',
  'diagnosis.rhabdomyolysis': 'Rabdomiólisis',
  'diagnosis.fibular-head-fracture': 'Fractura de la cabeza del peroné',
  'diagnosis.tibial-tubercle-fracture': 'Fractura de la tuberosidad tibial',
  'diagnosis.patellar-sleeve-fracture': 'Fractura en manguito de la rótula',
  'diagnosis.subchondral-insufficiency-fracture': 'Fractura subcondral por insuficiencia',
  'diagnosis.posterolateral-corner-injury': 'Lesión de la esquina posterolateral',
  'diagnosis.fibular-head-or-nerve-pain': 'Dolor de la cabeza del peroné o de su nervio',
  'diagnosis.saphenous-nerve-pain': 'Dolor del nervio safeno',
  'diagnosis.popliteal-aneurysm': 'Aneurisma poplíteo (pulsátil)',
};
