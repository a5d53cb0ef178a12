import type { RankedConditionId } from './conditions.ts';
import type { RedFlagId } from './red-flags.ts';
import type { SourceId } from './types.ts';

/** A condition too dangerous to be ranked: it is carried by its red flags, above everything else. */
interface FlagOnlyCondition {
  readonly flags: readonly RedFlagId[];
  /** Ranked conditions that it is taken for. */
  readonly confusedWith: readonly RankedConditionId[];
  readonly sources: readonly SourceId[];
}

/** Conditions of class "flag-only" (dossier conditions.md). */
export const flagOnlyConditions = {
  'extensor-mechanism-rupture': {
    flags: ['rf-extensor'],
    confusedWith: ['patellar-tendinopathy', 'quadriceps-tendinopathy', 'sinding-larsen-johansson'],
    sources: [],
  },
  'septic-arthritis': {
    flags: ['rf-sepsis-joint', 'rf-hot-joint', 'rf-fever-joint'],
    confusedWith: ['gout-crystal', 'inflammatory-arthritis', 'prepatellar-bursitis'],
    sources: ['R114'],
  },
  dvt: {
    flags: ['rf-dvt', 'rf-dvt-unlikely'],
    confusedWith: ['bakers-cyst', 'distal-hamstring-tendinopathy', 'hamstring-strain-acute'],
    sources: ['R49'],
  },
  tumour: {
    flags: ['rf-tumour', 'rf-tumour-young', 'rf-night-pain'],
    confusedWith: ['osgood-schlatter', 'proximal-tibia-bsi', 'femoral-bsi', 'bakers-cyst'],
    sources: ['R115'],
  },
  scfe: {
    flags: ['rf-scfe', 'rf-scfe-unstable'],
    confusedWith: ['hip-referred-pain', 'osgood-schlatter', 'patellofemoral-pain'],
    sources: ['R76', 'R127'],
  },
  perthes: { flags: ['rf-scfe'], confusedWith: ['hip-referred-pain'], sources: ['R76', 'R127'] },
} as const satisfies Record<string, FlagOnlyCondition>;
export type FlagOnlyConditionId = keyof typeof flagOnlyConditions;
