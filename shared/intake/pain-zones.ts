/**
 * Where it can hurt: 18 zones of the knee, then five neighbours that can hide behind knee pain.
 * The drawings of `illustration/knee` give each its place.
 */
export const PAIN_ZONES = [
  'anterior-peripatellar',
  'retropatellar',
  'inferior-pole',
  'patellar-tendon-mid',
  'tibial-tuberosity',
  'suprapatellar',
  'prepatellar-skin',
  'lateral-femoral-epicondyle',
  'lateral-joint-line',
  'fibular-head',
  'medial-joint-line',
  'medial-condyle',
  'pes-anserine',
  'posterior-medial',
  'posterior-central',
  'posterior-lateral',
  'proximal-tibia',
  'diffuse',
  'distal-femur',
  'shin-medial',
  'calf',
  'hip-groin',
  'low-back-buttock',
] as const;
export type PainZone = (typeof PAIN_ZONES)[number];
export const isPainZone = (text: string): text is PainZone =>
  (PAIN_ZONES as readonly string[]).includes(text);
