import type { Vignette } from '../types.ts';
import { boneStress } from './bone-stress.ts';
import { childrenInDanger } from './children-in-danger.ts';
import { crossLigaments } from './cross-ligaments.ts';
import { cysts } from './cysts.ts';
import { extensorTendons } from './extensor-tendons.ts';
import { fatPadAndBursa } from './fat-pad-and-bursa.ts';
import { femurStress } from './femur-stress.ts';
import { fromElsewhere } from './from-elsewhere.ts';
import { growingKnees } from './growing-knees.ts';
import { hamstrings } from './hamstrings.ts';
import { infectionAndClot } from './infection-and-clot.ts';
import { inflamedJoint } from './inflamed-joint.ts';
import { innerSide } from './inner-side.ts';
import { kneecapPain } from './kneecap-pain.ts';
import { menisci } from './menisci.ts';
import { minutesCount } from './minutes-count.ts';
import { outerBand } from './outer-band.ts';
import { outerCorner } from './outer-corner.ts';
import { plicaAndInstability } from './plica-and-instability.ts';
import { tornAndBroken } from './torn-and-broken.ts';
import { tumours } from './tumours.ts';
import { wornJoint } from './worn-joint.ts';

/** Every vignette of the accuracy card. */
export const vignettes: readonly Vignette[] = [
  ...kneecapPain,
  ...plicaAndInstability,
  ...extensorTendons,
  ...fatPadAndBursa,
  ...growingKnees,
  ...childrenInDanger,
  ...tumours,
  ...outerBand,
  ...outerCorner,
  ...innerSide,
  ...menisci,
  ...hamstrings,
  ...cysts,
  ...crossLigaments,
  ...boneStress,
  ...femurStress,
  ...wornJoint,
  ...fromElsewhere,
  ...inflamedJoint,
  ...tornAndBroken,
  ...infectionAndClot,
  ...minutesCount,
];
