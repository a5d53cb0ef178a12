import type { RankedConditionId } from './conditions.ts';
import type { RedFlagId } from './red-flags.ts';
import type { SourceStatus } from './types.ts';

/**
 * Codes of one condition. `who` is the WHO edition, four characters; `cm` is the United States edition with its
 * sides. A code that ends in a hyphen needs more characters, which depend on the side or the encounter.
 */
export interface Icd10Codes {
  readonly who?: string;
  readonly cm?: string | { readonly left: string; readonly right: string };
  /** `partly`: seen with this title in public code lists. `unverified`: recalled. Neither is an official release. */
  readonly status: Extract<SourceStatus, 'partly' | 'unverified'>;
}

const sided = (right: string, left: string): { readonly left: string; readonly right: string } => ({
  left,
  right,
});

/** ICD-10 codes to propose beside a working diagnosis (dossier conventions.md §1); conditions without one are absent. */
export const conditionCodes = {
  'patellofemoral-pain': { who: 'M22.2', cm: sided('M22.2X1', 'M22.2X2'), status: 'partly' },
  'patellar-tendinopathy': { who: 'M76.5', cm: sided('M76.51', 'M76.52'), status: 'partly' },
  'quadriceps-tendinopathy': { who: 'M76.8', cm: sided('M76.891', 'M76.892'), status: 'partly' },
  'fat-pad-impingement': { who: 'M79.4', cm: 'M79.4', status: 'partly' },
  'plica-syndrome': { cm: sided('M67.51', 'M67.52'), status: 'unverified' },
  'patellar-instability': { who: 'M22.1', cm: sided('M22.11', 'M22.12'), status: 'unverified' },
  'prepatellar-bursitis': { who: 'M70.4', cm: sided('M70.41', 'M70.42'), status: 'partly' },
  'osgood-schlatter': { who: 'M92.5', cm: 'M92.52-', status: 'unverified' },
  'sinding-larsen-johansson': { who: 'M92.4', cm: sided('M92.41', 'M92.42'), status: 'unverified' },
  'iliotibial-band-syndrome': { who: 'M76.3', cm: sided('M76.31', 'M76.32'), status: 'partly' },
  'lcl-sprain': { who: 'S83.4', cm: 'S83.42-', status: 'unverified' },
  'popliteus-tendinopathy': { who: 'M76.8', cm: sided('M76.891', 'M76.892'), status: 'partly' },
  'pes-anserine-tendinopathy-bursitis': { who: 'M70.5', cm: sided('M70.51', 'M70.52'), status: 'partly' },
  'mcl-sprain': { who: 'S83.4', cm: 'S83.41-', status: 'unverified' },
  'meniscal-tear-acute': { who: 'S83.2', cm: 'S83.2-', status: 'unverified' },
  'meniscal-tear-degenerative': { who: 'M23.2', cm: 'M23.2-', status: 'unverified' },
  'distal-hamstring-tendinopathy': { who: 'M76.8', cm: sided('M76.891', 'M76.892'), status: 'partly' },
  'bakers-cyst': { who: 'M71.2', cm: sided('M71.21', 'M71.22'), status: 'partly' },
  'pcl-injury': { who: 'S83.5', status: 'unverified' },
  'acl-injury': { who: 'S83.5', cm: 'S83.51-', status: 'unverified' },
  'knee-osteoarthritis': { who: 'M17.-', cm: sided('M17.11', 'M17.12'), status: 'unverified' },
  'proximal-tibia-bsi': { who: 'M84.3', cm: sided('M84.361A', 'M84.362A'), status: 'partly' },
  'femoral-bsi': { who: 'M84.3', cm: sided('M84.351A', 'M84.352A'), status: 'unverified' },
  'lumbar-referred-pain': { who: 'M54.1', cm: 'M54.16', status: 'unverified' },
  'gout-crystal': { who: 'M10.-', cm: 'M10.06-', status: 'unverified' },
} as const satisfies { readonly [Id in RankedConditionId]?: Icd10Codes };

/** Codes of what a flag asks to be excluded, for the letter that sends the runner on. */
export const flagCodes = {
  'rf-sepsis-joint': { who: 'M00.-', cm: 'M00.8-', status: 'unverified' },
  'rf-dvt': { who: 'I80.2', cm: 'I82.4-', status: 'unverified' },
  'rf-extensor': { who: 'S76.1', cm: 'S76.1-', status: 'unverified' },
  'rf-effusion': { who: 'M25.4', cm: sided('M25.461', 'M25.462'), status: 'unverified' },
  'rf-scfe': { who: 'M93.0', cm: 'M93.0-', status: 'unverified' },
  'rf-scfe-unstable': { who: 'M93.0', cm: 'M93.0-', status: 'unverified' },
  'rf-bsi': { who: 'M84.3', status: 'unverified' },
  'rf-bsi-high': { who: 'M84.3', status: 'unverified' },
  'rf-tumour': { who: 'C40.2', cm: 'C40.2-', status: 'unverified' },
  'rf-tumour-young': { who: 'C40.2', cm: 'C40.2-', status: 'unverified' },
} as const satisfies { readonly [Id in RedFlagId]?: Icd10Codes };

/** Pain in a knee: the code of the complaint while no condition is foremost. */
export const kneePainCodes = {
  who: 'M25.5',
  cm: sided('M25.561', 'M25.562'),
  status: 'partly',
} as const satisfies Icd10Codes;
