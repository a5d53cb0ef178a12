import { aclInjury } from './conditions/acl-injury.ts';
import { adaptationSoreness } from './conditions/adaptation-soreness.ts';
import { bakersCyst } from './conditions/bakers-cyst.ts';
import { distalHamstringTendinopathy } from './conditions/distal-hamstring-tendinopathy.ts';
import { fatPadImpingement } from './conditions/fat-pad-impingement.ts';
import { femoralBsi } from './conditions/femoral-bsi.ts';
import { goutCrystal } from './conditions/gout-crystal.ts';
import { hamstringStrainAcute } from './conditions/hamstring-strain-acute.ts';
import { hipReferredPain } from './conditions/hip-referred-pain.ts';
import { iliotibialBandSyndrome } from './conditions/iliotibial-band-syndrome.ts';
import { inflammatoryArthritis } from './conditions/inflammatory-arthritis.ts';
import { kneeOsteoarthritis } from './conditions/knee-osteoarthritis.ts';
import { lclSprain } from './conditions/lcl-sprain.ts';
import { lumbarReferredPain } from './conditions/lumbar-referred-pain.ts';
import { mclSprain } from './conditions/mcl-sprain.ts';
import { medialTibialStressSyndrome } from './conditions/medial-tibial-stress-syndrome.ts';
import { meniscalTearAcute } from './conditions/meniscal-tear-acute.ts';
import { meniscalTearDegenerative } from './conditions/meniscal-tear-degenerative.ts';
import { osgoodSchlatter } from './conditions/osgood-schlatter.ts';
import { patellarInstability } from './conditions/patellar-instability.ts';
import { patellarTendinopathy } from './conditions/patellar-tendinopathy.ts';
import { patellofemoralPain } from './conditions/patellofemoral-pain.ts';
import { pclInjury } from './conditions/pcl-injury.ts';
import { pesAnserineTendinopathyBursitis } from './conditions/pes-anserine-tendinopathy-bursitis.ts';
import { plicaSyndrome } from './conditions/plica-syndrome.ts';
import { popliteusTendinopathy } from './conditions/popliteus-tendinopathy.ts';
import { prepatellarBursitis } from './conditions/prepatellar-bursitis.ts';
import { proximalTibiaBsi } from './conditions/proximal-tibia-bsi.ts';
import { quadricepsTendinopathy } from './conditions/quadriceps-tendinopathy.ts';
import { sindingLarsenJohansson } from './conditions/sinding-larsen-johansson.ts';
import type { RankedCondition } from './types.ts';

/** Every ranked condition. Weights are expert-set starting values; they have not been validated. */
export const conditions = {
  'patellofemoral-pain': patellofemoralPain,
  'patellar-tendinopathy': patellarTendinopathy,
  'quadriceps-tendinopathy': quadricepsTendinopathy,
  'fat-pad-impingement': fatPadImpingement,
  'plica-syndrome': plicaSyndrome,
  'patellar-instability': patellarInstability,
  'prepatellar-bursitis': prepatellarBursitis,
  'osgood-schlatter': osgoodSchlatter,
  'sinding-larsen-johansson': sindingLarsenJohansson,
  'iliotibial-band-syndrome': iliotibialBandSyndrome,
  'lcl-sprain': lclSprain,
  'popliteus-tendinopathy': popliteusTendinopathy,
  'pes-anserine-tendinopathy-bursitis': pesAnserineTendinopathyBursitis,
  'mcl-sprain': mclSprain,
  'meniscal-tear-acute': meniscalTearAcute,
  'meniscal-tear-degenerative': meniscalTearDegenerative,
  'distal-hamstring-tendinopathy': distalHamstringTendinopathy,
  'hamstring-strain-acute': hamstringStrainAcute,
  'bakers-cyst': bakersCyst,
  'pcl-injury': pclInjury,
  'acl-injury': aclInjury,
  'knee-osteoarthritis': kneeOsteoarthritis,
  'proximal-tibia-bsi': proximalTibiaBsi,
  'femoral-bsi': femoralBsi,
  'medial-tibial-stress-syndrome': medialTibialStressSyndrome,
  'hip-referred-pain': hipReferredPain,
  'lumbar-referred-pain': lumbarReferredPain,
  'inflammatory-arthritis': inflammatoryArthritis,
  'gout-crystal': goutCrystal,
  'adaptation-soreness': adaptationSoreness,
} as const satisfies Record<string, RankedCondition>;
export type RankedConditionId = keyof typeof conditions;
