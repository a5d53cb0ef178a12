import type { zoneLandmarks as english } from '../en/zones.ts';
import type { Translated } from '../translation.ts';

/** The landmark of each zone, in the clinician's words (dossier intake.md §4.0). */
export const zoneLandmarks: Translated<typeof english> = {
  'anterior-peripatellar': 'anillo de 1–2 cm alrededor de la rótula',
  retropatellar: 'profundo a la rótula',
  'inferior-pole': 'polo inferior de la rótula, tercio superior del tendón rotuliano',
  'patellar-tendon-mid': 'tendón rotuliano y grasa de Hoffa a ambos lados',
  'tibial-tuberosity': 'tuberosidad tibial',
  suprapatellar: 'polo superior de la rótula, tendón del cuádriceps',
  'prepatellar-skin': 'piel y bolsa delante de la rótula',
  'lateral-femoral-epicondyle': 'epicóndilo lateral, 2–3 cm sobre la interlínea',
  'lateral-joint-line': 'interlínea femorotibial lateral',
  'fibular-head': 'cabeza del peroné, inserción del bíceps femoral',
  'medial-joint-line': 'interlínea femorotibial medial',
  'medial-condyle': 'cóndilo femoral medial, origen del LCM, plica medial',
  'pes-anserine': 'tibia anteromedial, 2–6 cm bajo la interlínea',
  'posterior-medial': 'semimembranoso y semitendinoso, cuello del quiste de Baker',
  'posterior-central': 'hueco poplíteo',
  'posterior-lateral': 'tendón del bíceps sobre el peroné, poplíteo',
  'proximal-tibia': 'meseta y metáfisis tibial',
  diffuse: 'el corredor no puede señalarlo',
  'distal-femur': 'fémur encima de la rodilla',
  'shin-medial': 'borde interno de la tibia, dos tercios inferiores',
  calf: 'gastrocnemio y sóleo',
  'hip-groin': 'articulación de la cadera e ingle',
  'low-back-buttock': 'columna lumbar y glúteo',
};
