import type { frameMessages as english } from '../../en/compendium/frame.ts';
import type { Translated } from '../../translation.ts';

/** Chapters, headings and sentences of the compendium: everything Genu believes, in the clinician's words. */
export const frameMessages: Translated<typeof english> = {
  expert:
    'Los pesos y los puntos son valores iniciales de expertos. No proceden de datos y no están validados.',

  'chapter.reasoning': 'Cómo razona Genu',
  'chapter.redFlags': 'Signos de alarma',
  'chapter.redFlags.text':
    'Cada signo se juzga antes que todo lo demás, y cada signo presente se muestra. Un signo de emergencia o del mismo día sustituye el plan por una hoja de seguridad.',
  'chapter.redFlags.unknown':
    'No se sabe no es no: una regla aún abierta se lista como no descartada, con la pregunta que la resolvería. Solo la evidencia que nadie está obligado a dar, como una prueba clínica, cuenta como ausente.',
  'chapter.pain': 'Tipo y fase del dolor',
  'chapter.pain.kinds':
    'Los tipos de dolor se prueban en el orden dado; el primero cuya regla es cierta da el nombre. Una regla aún abierta se salta y se dice.',
  'chapter.pain.stages':
    'Las fases de sobrecarga se prueban desde la peor; la primera cuya regla es cierta es la fase. Una regla abierta detiene la búsqueda: nunca se supone una fase más leve.',
  'chapter.conditions': 'Trastornos',
  'chapter.conditions.text':
    'Un hallazgo suma sus puntos cuando su regla es cierta, y nada mientras es falsa o no se sabe. Los puntos dan un orden y una etiqueta, nunca una probabilidad.',
  'chapter.causes': 'Causas que contribuyen',
  'chapter.causes.text':
    'Una causa puede contribuir; nunca se dice que haya causado el dolor. Sus puntos son su base por la seguridad del hallazgo, y uno más cuando un trastorno principal la lista.',
  'chapter.items': 'Qué puede estar en un plan',
  'chapter.items.text':
    'Cada medida con su dosis, qué la propone, qué debe cumplirse la pida quien la pida y qué la quita.',
  'chapter.items.unknown': 'Una medida cuya indicación o contraindicación no se sabe no se imprime.',
  'chapter.exercises': 'Ejercicios y estiramientos',
  'chapter.exercises.text':
    'Tres días por semana no seguidos, salvo que la dosis diga otra cosa. Como mucho cuatro ejercicios de fuerza y dos estiramientos en una hoja.',
  'chapter.exercises.levels':
    'Suave: fase 3 a 4 o rodilla irritable. Progresivo: fase 2. Fuerte: fase 1 y mantenimiento.',
  'chapter.otherSport': 'Otro deporte',
  'chapter.otherSport.text':
    'Qué puede hacer un corredor en lugar de correr, por trastorno. El dolor queda de 0 a 2.',
  'chapter.rules': 'Reglas de precedencia',
  'chapter.rules.text':
    'Cuando las medidas se contradicen, gana el nivel más alto: signos urgentes, bloqueos, protección del tejido, fase y dolor, el trastorno, la causa, la preferencia. Un nivel bajo nunca anula uno más alto.',
  'chapter.rules.unknown':
    'Una regla que no se sabe quita como si fuera cierta, salvo que diga que necesita una condición cierta.',
  'chapter.race': 'Decisiones de competición',
  'chapter.race.text': 'Las filas se prueban en su orden; decide la primera que coincide.',
  'chapter.questions': 'Preguntas',
  'chapter.questions.text': 'Cada pregunta que se puede hacer, en el orden de la consulta.',
  'chapter.questions.unknown':
    'Una pregunta cuya condición no se sabe se hace: mejor una pregunta de más que un riesgo por el que nadie preguntó.',
  'chapter.outcomes': 'Escalas de resultado',
  'chapter.outcomes.text':
    'De un instrumento solo se guardan nombre, fecha, versión y total, como piden las licencias.',
  'chapter.sources': 'Fuentes',
  'chapter.sources.text':
    'Verificada: leída, y las cifras coinciden. En parte: vista de segunda mano. Sin verificar: recordada, comprobar antes de citar.',
  'chapter.sources.seed':
    'Los números que empiezan por S son afirmaciones del artículo del que nació Genu. Todas son opinión de expertos. Estas afirmaciones y su valoración están en inglés; los títulos, en la lengua de la fuente.',
  'chapter.accuracy': 'Ficha de acierto',
  'chapter.accuracy.text':
    'Cómo le va al razonamiento con corredores inventados, contados a partir de lo que la literatura llama típico y nunca de los pesos. No son pacientes: la ficha halla debilidades, no demuestra nada sobre personas.',

  'group.kinds': 'Tipos, en el orden probado',
  'group.stages': 'Fases de sobrecarga, la peor primero',

  'drawing.zones': 'La rodilla con las zonas nucleares marcadas',

  'heading.gate': 'Sigue en el orden salvo que esto sea falso',
  'heading.for': 'A favor',
  'heading.against': 'En contra',
  'heading.confused': 'No confundir con',
  'heading.causes': 'Puede haberlo causado',
  'heading.package': 'Entrenar, lo más importante primero',
  'heading.otherSport': 'Otro deporte mientras tanto',
  'heading.causeWhen': 'Cuenta cuando',
  'heading.pointsWhen': '{points, plural, one {# punto} many {# puntos} other {# puntos}} en su lugar cuando',
  'heading.confidenceWhen': '{confidence} en su lugar cuando',
  'heading.helps': 'Qué ayuda',
  'heading.listedBy': 'Listado por',
  'heading.flagWhen': 'Presente cuando',
  'heading.adds': 'Pone en el plan',
  'heading.blocks': 'Prohíbe',
  'heading.kindWhen': 'Se nombra cuando',
  'heading.stageWhen': 'Se alcanza cuando',
  'heading.doses': 'Dosis por nivel',
  'heading.proposedWhen': 'Se propone cuando',
  'heading.onlyWhen': 'Solo mientras, la pida quien la pida',
  'heading.calledForBy': 'Lo pide',
  'heading.replaces': 'Sustituye a',
  'heading.removedBy': 'Lo quita',
  'heading.boundedBy': 'Lo limita',
  'heading.override': 'Un médico puede dejar de lado {rule}, con un motivo, mientras',
  'heading.ruleWhen': 'Quita mientras esto es cierto o no se sabe',
  'heading.ruleTrue': 'Quita cuando esto es cierto',
  'heading.boundWhen': 'Limita mientras esto es cierto o no se sabe',
  'heading.boundTrue': 'Limita cuando esto es cierto',
  'heading.removes': 'Quita',
  'heading.substitutes': 'Pone en su lugar',
  'heading.bounds': 'Limita',
  'heading.withheldWhen': 'Sin plan mientras',
  'heading.raceExists': 'Hay una competición que decidir cuando',
  'heading.onlyIf': 'Se lee solo cuando',
  'heading.decidesWhen': 'Decide cuando',
  'heading.askedWhen': 'Se pregunta salvo que esto sea falso',
  'heading.usedBy': 'Lo usa',
  'heading.citedBy': 'Lo cita',
  'heading.alsoNamedBy': 'También lo nombran',
  'heading.labels': 'Etiquetas',
  'heading.levels': 'Orden de autoridad',
  'heading.grades': 'Grados de evidencia',
  'heading.flags': 'Lo detecta',
  'heading.tests': 'Pruebas para',
  'heading.carriedBy': 'Sigue vivo en',

  'column.level': 'nivel',
  'column.dose': 'dosis',
  'column.days': 'con qué frecuencia',
  'column.condition': 'trastorno',
  'column.label': 'etiqueta',
  'column.points': 'al menos',
  'column.share': 'y al menos',
  'column.diagnosis': 'diagnóstico',
  'column.cases': 'casos',
  'column.first': 'primero',
  'column.firstThree': 'primeros tres',
  'column.caught': 'urgente, señalado',
  'column.falseAlarms': 'falsas alarmas',
  'column.cautious': 'visto antes de una semana',
  'column.rankedFirst': 'puesto primero',
  'column.case': 'caso',
  'column.fault': 'qué falla',

  'rule.always': 'siempre',
  'rule.possible':
    '{count, plural, one {posible o principal: {conditions}} many {uno de estos es posible o principal: {conditions}} other {uno de estos es posible o principal: {conditions}}}',
  'rule.leading':
    '{count, plural, one {principal: {conditions}} many {uno de estos es principal: {conditions}} other {uno de estos es principal: {conditions}}}',
  'rule.not': 'no: {rule}',
  'rule.reduced': 'Se omiten líneas que solo puede ver un médico.',
  'rule.selection': 'Se aplica al elegir las medidas: no tiene condición propia.',
  'package.first': 'el primero que convenga',
  'item.notByCause': 'Una causa que la nombra no la propone por sí sola: decide algo más fino.',
  'otherSport.matrix': 'Deportes por trastorno',
  'otherSport.back': 'problema de espalda por disco o nervio',
  'otherSport.pregnant': 'embarazo',
  'otherSport.rowHolds': 'La fila «{row}» cuenta mientras',
  'exercise.doses': 'Cuánta carga admite un ejercicio',
  'exercise.doses.calm': 'La dosis suave rige mientras',
  'exercise.doses.strong': 'La dosis fuerte rige, si no rige la suave, mientras',
  'exercise.doses.none': 'Ningún ejercicio para la rodilla mientras',
  'item.longerPause': 'Una pausa de {days, number} días mientras',
  'otherSport.default': 'mientras ningún trastorno destaca',
  'race.whether': '¿Hay una competición que decidir?',
  'race.whether.text':
    'Se decide una competición cuando se está corriendo, o cuando se sabe su fecha y no hace más de una semana. Cuando ninguna fila coincide, decide el valor por defecto.',
  'race.passedOver': 'la fila se salta',
  'rule.exercise-package': 'Notas de los paquetes de ejercicios',
  'rule.cross-training-matrix': 'Notas de la tabla de otros deportes',
  'limit.zero': 'No se permite ningún dolor mientras',
  'limit.growth': 'Se permite dolor de 0 a 2, parar con 3, mientras',
  'limit.lateral': 'Parar al primer dolor agudo externo mientras',
  'limit.tendon': 'En un ejercicio se permite dolor de hasta 5 si la mañana siguiente no es peor, mientras',
  'sources.none': 'opinión de expertos',
  'source.name': '{id} · {title}',
};
