import type { zoneLandmarks as english } from '../en/zones.ts';
import type { Translated } from '../translation.ts';

/** The landmark of each zone, in the clinician's words (dossier intake.md §4.0). */
export const zoneLandmarks: Translated<typeof english> = {
  'anterior-peripatellar': 'Ring von 1–2\u00A0cm um die Patella',
  retropatellar: 'in der Tiefe hinter der Patella',
  'inferior-pole': 'unterer Patellapol, oberes Drittel der Patellarsehne',
  'patellar-tendon-mid': 'Patellarsehne und Fettkörper beidseits davon',
  'tibial-tuberosity': 'Tuberositas tibiae',
  suprapatellar: 'oberer Patellapol, Quadrizepssehne',
  'prepatellar-skin': 'Haut und Schleimbeutel vor der Patella',
  'lateral-femoral-epicondyle': 'lateraler Epikondylus, 2–3\u00A0cm über dem Gelenkspalt',
  'lateral-joint-line': 'lateraler tibiofemoraler Gelenkspalt',
  'fibular-head': 'Fibulaköpfchen, Ansatz des Biceps femoris',
  'medial-joint-line': 'medialer tibiofemoraler Gelenkspalt',
  'medial-condyle': 'medialer Femurkondylus, Ursprung des Innenbands, mediale Plica',
  'pes-anserine': 'anteromediale Tibia, 2–6\u00A0cm unter dem Gelenkspalt',
  'posterior-medial': 'Semimembranosus und Semitendinosus, Stiel einer Baker-Zyste',
  'posterior-central': 'Fossa poplitea',
  'posterior-lateral': 'Bizepssehne über der Fibula, Popliteus',
  'proximal-tibia': 'Tibiaplateau und Metaphyse',
  diffuse: 'die Person kann nicht darauf zeigen',
  'distal-femur': 'Femur über dem Knie',
  'shin-medial': 'Innenkante der Tibia, untere zwei Drittel',
  calf: 'Gastrocnemius und Soleus',
  'hip-groin': 'Hüftgelenk und Leiste',
  'low-back-buttock': 'Lendenwirbelsäule und Gesäß',
};
