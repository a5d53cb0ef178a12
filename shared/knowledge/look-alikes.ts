/**
 * What the dossier tells conditions apart from and Genu neither ranks nor describes: a name to think of, beside
 * those that have an article of their own.
 */
export const LOOK_ALIKES = [
  'fracture',
  'fibular-head-fracture',
  'tibial-tubercle-fracture',
  'patellar-sleeve-fracture',
  'subchondral-insufficiency-fracture',
  'posterolateral-corner-injury',
  'fibular-head-or-nerve-pain',
  'saphenous-nerve-pain',
  'popliteal-aneurysm',
  'rhabdomyolysis',
] as const;
export type LookAlike = (typeof LOOK_ALIKES)[number];
