import type { PainZone } from '#shared/intake/pain-zones.ts';

/** The landmark of each zone, in the clinician's words (dossier intake.md §4.0). */
export const zoneLandmarks = {
  'anterior-peripatellar': 'ring 1–2 cm wide around the patella',
  retropatellar: 'deep to the patella',
  'inferior-pole': 'lower pole of the patella, upper third of the patellar tendon',
  'patellar-tendon-mid': 'patellar tendon and fat pad on both sides of it',
  'tibial-tuberosity': 'tibial tuberosity',
  suprapatellar: 'upper pole of the patella, quadriceps tendon',
  'prepatellar-skin': 'skin and bursa in front of the patella',
  'lateral-femoral-epicondyle': 'lateral epicondyle, 2–3 cm above the joint line',
  'lateral-joint-line': 'lateral tibiofemoral line',
  'fibular-head': 'fibular head, insertion of the biceps femoris',
  'medial-joint-line': 'medial tibiofemoral line',
  'medial-condyle': 'medial femoral condyle, origin of the MCL, medial plica',
  'pes-anserine': 'anteromedial tibia, 2–6 cm below the joint line',
  'posterior-medial': 'semimembranosus and semitendinosus, neck of a Baker’s cyst',
  'posterior-central': 'popliteal fossa',
  'posterior-lateral': 'biceps tendon above the fibula, popliteus',
  'proximal-tibia': 'tibial plateau and metaphysis',
  diffuse: 'the runner cannot point to it',
  'distal-femur': 'femur above the knee',
  'shin-medial': 'inner border of the tibia, lower two thirds',
  calf: 'gastrocnemius and soleus',
  'hip-groin': 'hip joint and groin',
  'low-back-buttock': 'lumbar spine and buttock',
} as const satisfies Record<PainZone, string>;
