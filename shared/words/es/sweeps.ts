import type { sweepWords as english } from '../en/sweeps.ts';
import type { Translated } from '../translation.ts';

/** The signs of each sweep (dossier intake.md §12.1): they stand on the screen before "no to all" can be said. */
export const sweepWords: Translated<typeof english> = {
  'sw-emergency': {
    title: 'Signos de emergencia',
    signs: {
      nerveVessel: 'pie dormido, débil, frío o pálido',
      deformity: 'rodilla deformada',
      tightLegAfterBlow: 'dolor de pierna tenso y creciente',
      chestSymptoms:
        'dolor de pecho, desmayo, falta de aire rara, palpitaciones, tos con sangre, muerte súbita cardíaca familiar antes de 50',
      saddleSymptoms: 'silla de montar dormida, problema nuevo de vejiga o intestino, ambas piernas débiles',
      darkUrine: 'orina color cola',
      feverOrRigors: 'fiebre o escalofríos',
    },
  },
  'sw-joint': {
    title: 'Signos de la articulación',
    signs: {
      warmth: 'piel caliente o roja',
      mechanical: 'rodilla trabada, con enganches o fallos',
      canStraighten: 'no puede doblar o estirar del todo',
      patellaSlipped: 'la rótula se salió',
      openWound: 'herida, mordedura o infiltración en las últimas 4 semanas',
    },
  },
  'sw-general': {
    title: 'Signos generales',
    signs: {
      weightLoss: 'pérdida de peso no buscada',
      nightSweats: 'sudores nocturnos que empapan',
      cancerHistory: 'cáncer ahora o antes',
      bonyLump: 'bulto óseo nuevo',
      otherJoints: 'otras articulaciones hinchadas o rígidas, psoriasis, inflamación de ojo o intestino',
    },
  },
  'sw-leg': {
    title: 'Cadera y pantorrilla',
    signs: {
      hipGroinPain: 'dolor de ingle, cadera o muslo anterior',
      calfSigns: 'pantorrilla hinchada, dolorosa, roja, caliente o dura',
      legTightnessExertion: 'espinilla o pantorrilla dura y dormida en cada carrera',
    },
  },
  'sw-history': {
    title: 'Historia de la pierna y la espalda',
    signs: {
      kneeSurgery: 'operación previa de esta rodilla',
      priorInjury: 'lesión o fractura previa de pierna o espalda',
      backProblem: 'problema de espalda',
      jointDisease: 'enfermedad articular u ósea',
    },
  },
  'sw-health': {
    title: 'Enfermedad y medicación',
    signs: {
      conditionsHealth: 'cualquier enfermedad de la lista',
      medicines: 'cualquier medicamento',
      nsaidAllergy: 'reacción a aspirina o ibuprofeno',
      paracetamolLimit: 'enfermedad hepática, menos de 50 kg, alcohol diario, otro producto con paracetamol',
      dehydrationRisk: 'correrá más de 2 horas, con calor, o está enfermo hoy',
      tapeAllergy: 'alergia al esparadrapo',
    },
  },
  'sw-load-same': {
    title: 'Nuevo en las 8 semanas antes del dolor',
    signs: {
      speedChange8wk: 'velocidad',
      downhillChange8wk: 'cuesta abajo',
      surfaceChange8wk: 'suelo',
      shoeChange8wk: 'zapatillas',
      unplannedRaceKm8wk: 'competiciones fuera de plan',
      camber: 'inclinación de un lado',
    },
  },
};
