import type {
  routineFlagWords as englishRoutineFlagWords,
  pregnancyFlagWords as englishPregnancyFlagWords,
  medicinesFlagWords as englishMedicinesFlagWords,
} from '../../../en/knowledge/red-flags/later.ts';
import type { Translated } from '../../../translation.ts';

/** A referral in the coming weeks. */
export const routineFlagWords: Translated<typeof englishRoutineFlagWords> = {
  'rf-inflammatory': {
    name: 'Posible enfermedad articular inflamatoria',
    why: 'Rigidez matutina de más de 30 minutos con hinchazón u otras articulaciones.',
    action: 'Reumatología, mejor antes de 3 semanas.',
    runner: 'Sus articulaciones están rígidas mucho rato por la mañana. Pida cita con un reumatólogo.',
  },
  'rf-not-improving': {
    name: 'Sin mejoría tras 12 semanas',
    why: 'Sin avance tras 12 semanas.',
    action: 'Médico deportivo en las próximas semanas.',
    runner: 'El dolor no mejora tras 12 semanas. Pida cita con un médico deportivo.',
  },
  'rf-coach-limit': {
    name: 'Fuera del ámbito de un entrenador',
    why: 'Dos semanas de dolor, fase 3 o dolor de 6 o más necesitan un profesional sanitario.',
    action: 'Derivar ahora a un médico deportivo.',
    runner: 'Pida cita con un médico deportivo. Lleve esta hoja.',
  },
  'rf-locking': {
    name: 'Rodilla que se bloquea y se suelta sola',
    why: 'Puede haber un colgajo de menisco o un cuerpo libre.',
    action: 'Sin giros ni flexión profunda. Consulta de traumatología.',
    runner:
      'Su rodilla se traba a veces. No la gire ni la doble a fondo. Pida cita con un médico de rodilla.',
  },
  'rf-recurrent': {
    name: 'Varios episodios anteriores',
    why: 'Aún no se ha encontrado el motivo.',
    action: 'Fisioterapeuta.',
    runner: 'Este dolor ha vuelto más de una vez. Un fisio puede buscar el motivo.',
  },
  'rf-preparticipation': {
    name: 'Revisión cardíaca antes de correr fuerte',
    why: 'El nivel de actividad, la enfermedad o los antecedentes familiares piden una revisión antes del esfuerzo intenso.',
    action: 'Empezar caminando; sin velocidad ni competición. Antes, médico deportivo.',
    runner: 'Empiece caminando. Vaya a un médico deportivo antes de correr fuerte.',
  },
  'rf-adolescent-knee': {
    name: 'Menor con dolor de 4 semanas o más',
    why: 'Hay que descartar enfermedad de cadera, osteocondritis disecante y tumor.',
    action: 'Médico deportivo en las próximas semanas.',
    runner: 'El dolor dura semanas. Pida cita con un médico deportivo.',
  },
};

/** Pregnancy. */
export const pregnancyFlagWords: Translated<typeof englishPregnancyFlagWords> = {
  'rf-pregnancy': {
    name: 'Embarazo',
    why: 'Moverse es bueno; aumentar la carrera, no. Signos para parar: sangrado, contracciones, pérdida de líquido, dolor de pecho, mareo, dolor de pantorrilla.',
    action:
      'Sin competición, sin aumento de carrera, sin AINE. Nadar, correr en agua, caminar; acordarlo con quien lleva el embarazo.',
    runner: 'Nade, camine o corra en el agua. No aumente la carrera ahora. Pregunte a su matrona o médico.',
  },
};

/** Recommendations that must not be made. */
export const medicinesFlagWords: Translated<typeof englishMedicinesFlagWords> = {
  'rf-nsaid-block': {
    name: 'Sin AINE en pastillas',
    why: 'Una contraindicación, una interacción o una pregunta sobre ellas sin contestar.',
    action: 'No proponer un AINE oral.',
    runner: 'No tome pastillas para el dolor por su cuenta. Pregunte antes a un médico o farmacéutico.',
  },
  'rf-nsaid-caution': {
    name: 'AINE con precaución',
    why: 'Edad, diabetes, asma, un IECA, un ARA II o un diurético aumentan el riesgo.',
    action: 'Mejor paracetamol o gel; la dosis más baja de 3 a 5 días.',
    runner: 'No tome pastillas para el dolor por su cuenta. Pregunte antes a un médico o farmacéutico.',
  },
  'rf-paracetamol': {
    name: 'Sin consejo de paracetamol',
    why: 'Enfermedad hepática, peso bajo, edad o paracetamol ya tomado a diario.',
    action: 'No imprimir paracetamol; remitir al médico o farmacéutico.',
    runner: 'No tome paracetamol por su cuenta. Pregunte antes a su médico o farmacéutico.',
  },
  'rf-nsaid-topical-block': {
    name: 'Sin gel de AINE',
    why: 'La absorción es poca, no nula; alergia, enfermedad renal, anticoagulante, piel dañada, embarazo o edad.',
    action: 'No proponer un gel de AINE; un médico puede decidir otra cosa.',
    runner: 'No use un gel para el dolor por su cuenta. Pregunte antes a un médico o farmacéutico.',
  },
  'rf-heat-block': {
    name: 'Sin calor',
    why: 'Hinchazón, calor, piel dormida o frágil: quemaduras y más hinchazón.',
    action: 'No proponer calor.',
    runner: 'No ponga calor en esta rodilla.',
  },
  'rf-cold-block': {
    name: 'Sin hielo',
    why: 'Sensibilidad al frío, mala circulación, piel dormida o frágil: lesión por frío.',
    action: 'No proponer hielo.',
    runner: 'No ponga hielo en esta rodilla.',
  },
  'rf-tape-block': {
    name: 'Sin vendaje adhesivo',
    why: 'Alergia al esparadrapo o piel frágil.',
    action: 'No proponer vendaje adhesivo.',
    runner: 'No ponga cinta adhesiva en esta rodilla.',
  },
  'rf-compression-block': {
    name: 'Sin compresión',
    why: 'Mala circulación o signos en la pantorrilla.',
    action: 'No proponer venda ni rodillera.',
    runner: 'No use una venda apretada en esta pierna.',
  },
};
