import type { redflagsWords as english } from '../../en/questions/redflags.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const redflagsWords: Translated<typeof english> = {
  bearWeightInjury: {
    label: '¿Pudo dar 4 pasos justo tras la lesión?',
    short: '4 pasos tras la lesión',
    help: 'Cojear cuenta como sí.',
  },
  bearWeightNow: {
    label: '¿Puede dar 4 pasos ahora?',
    short: '4 pasos ahora',
    help: 'Cojear cuenta como sí.',
  },
  canFlex90: { label: '¿Puede doblar la rodilla en ángulo recto?', short: 'Dobla a 90°' },
  canStraighten: { label: '¿Se puede estirar del todo la rodilla?', short: 'Se estira' },
  straightLegRaise: {
    label: 'Tumbado: ¿levanta la pierna recta de la camilla?',
    short: 'Eleva pierna recta',
  },
  deformity: {
    label: '¿Deformidad visible, rótula fuera de sitio o hueco en el tendón?',
    short: 'Deformidad, hueco',
  },
  nerveVessel: {
    label: 'Pie o pierna bajo la rodilla, nuevo y distinto del otro lado',
    short: 'Pie y nervios',
  },
  openWound: {
    label: '¿Herida abierta, punción, mordedura o infiltración en la rodilla, últimas 4 semanas?',
    short: 'Herida o infiltración',
  },
  feverOrRigors: {
    label: '¿Temperatura de 38,0 °C o más, escalofríos o se siente muy mal?',
    short: 'Fiebre o escalofríos',
  },
  weightLoss: { label: '¿Pérdida de peso no buscada?', short: 'Pérdida de peso' },
  nightSweats: { label: '¿Sudores nocturnos que empapan?', short: 'Sudores nocturnos' },
  cancerHistory: { label: 'Cáncer ahora o antes', short: 'Cáncer' },
  nightPain: { label: 'Dolor de noche' },
  bonyLump: {
    label: '¿Bulto duro nuevo o hinchazón del hueso?',
    short: 'Bulto duro nuevo',
    help: 'No el bulto doloroso habitual de un adolescente en crecimiento en la tuberosidad tibial.',
  },
  boneTenderness: {
    label: 'Presionar el hueso: punto doloroso exacto',
    short: 'Presionar el hueso',
    help: 'No la interlínea, un tendón ni la cintilla sobre el cóndilo externo. Meseta tibial: 1–3 cm bajo la interlínea. No palpado: dejar sin contestar.',
  },
  hopTest: {
    label: 'Salto a una pierna, 3 saltos',
    short: 'Saltar, 3 veces',
    help: 'Solo si caminar no duele y no hay hueso doloroso.',
  },
  hipGroinPain: { label: '¿Dolor en ingle, cadera o muslo anterior?', short: 'Ingle, cadera, muslo' },
  hipRotation: { label: 'Rotación interna de cadera frente al otro lado', short: 'Rotación interna' },
  calfSigns: { label: 'Pantorrilla de la pierna dolorida, distinta de la otra', short: 'Pantorrilla' },
  dvtRisk: { label: 'Riesgos de trombo' },
  wellsCancer: {
    label: 'Cáncer activo',
    short: 'Cáncer activo',
    help: 'Tratamiento actual, en los últimos 6 meses o paliativo: +1.',
  },
  wellsParalysisPlaster: {
    label: 'Parálisis, paresia o yeso reciente de la pierna',
    short: 'Parálisis o yeso',
    help: '+1',
  },
  wellsBedriddenSurgery: {
    label: 'En cama 3 días o más, o cirugía mayor en las últimas 12 semanas',
    short: 'Cama o cirugía',
    help: '+1',
  },
  wellsDeepVeinTender: {
    label: 'Dolor a lo largo de las venas profundas',
    short: 'Venas profundas',
    help: '+1',
  },
  wellsWholeLegSwollen: { label: 'Toda la pierna hinchada', help: '+1' },
  wellsCalf3cm: {
    label: 'Pantorrilla al menos 3 cm mayor',
    short: 'Pantorrilla +3 cm',
    help: '10 cm bajo la tuberosidad tibial: +1.',
  },
  wellsPitting: { label: 'Edema con fóvea solo en esa pierna', short: 'Edema con fóvea', help: '+1' },
  wellsCollateralVeins: {
    label: 'Venas colaterales visibles no varicosas',
    short: 'Venas colaterales',
    help: '+1',
  },
  wellsPreviousDvt: { label: 'TVP previa demostrada', short: 'TVP previa', help: '+1' },
  wellsAlternative: {
    label: 'Otro diagnóstico al menos igual de probable',
    short: 'Otro diagnóstico',
    help: '−2',
  },
  wellsScore: { label: 'Escala de Wells para TVP', help: '2 o más: probable. 1 o menos: improbable.' },
  chestSymptoms: {
    label: 'Síntomas torácicos, ahora o con el ejercicio en las últimas 4 semanas',
    short: 'Pecho',
    help: 'Aún sin explicar por un médico.',
  },
  saddleSymptoms: {
    label: '¿Silla de montar dormida, problema nuevo de vejiga o intestino, o ambas piernas débiles?',
    short: 'Silla de montar, vejiga',
  },
  legTightnessExertion: {
    label: '¿Espinilla o pantorrilla dura, tensa o dormida en cada carrera, que cede en minutos con reposo?',
    short: 'Tensa en cada carrera',
  },
  tightLegAfterBlow: {
    label: '¿Dolor de pierna intenso, creciente y tenso tras un golpe o fractura?',
    short: 'Dolor tenso creciente',
  },
  darkUrine: {
    label: '¿Orina oscura (color cola) o debilidad intensa tras un esfuerzo extremo?',
    short: 'Orina oscura',
  },
  bluntTraumaOrFall: { label: 'Golpe directo o caída' },
};
