import type { FactId } from './questions.ts';

/** Why a question is asked although no rule reads its answer (dossier intake.md §13). */
export type UseBesideRules =
  /** The running schedule reckons with it. */
  | 'schedule'
  /** Printed, so that a clinician sees it. */
  | 'shown'
  /** A bedside test that the dossier records without a weight. */
  | 'unweighted-test'
  /** Kept in the record: its measure is too unreliable to count, or it only rounds the picture off. */
  | 'record-only'
  /** A total that is followed from visit to visit. */
  | 'outcome-score'
  /** Tells how the race advice is put. */
  | 'race-wording';

/**
 * Facts that no rule reads, each with its reason. A test holds the list to exactly those: neither a question
 * that nobody explains nor an explanation that is no longer true.
 */
export const readBesideRules: { readonly [Id in FactId]?: UseBesideRules } = {
  birthMode: 'record-only',
  riskMassOver90: 'shown',
  runningYears: 'record-only',
  longestRunUsualKm: 'schedule',
  easyPaceMinKm: 'schedule',
  speedSessionsPerWeek: 'schedule',
  hasCoach: 'record-only',
  goalRacePriority: 'race-wording',
  priorInjury12mo: 'record-only',
  painFreeKm: 'schedule',
  footStrike: 'record-only',
  navDropMm: 'record-only',
  qAngleDeg: 'record-only',
  romExtensionDeficitDeg: 'record-only',
  tStairs: 'unweighted-test',
  tPatellarTilt: 'unweighted-test',
  tResistedQuad: 'unweighted-test',
  tBonePercussion: 'unweighted-test',
  massagePerMonth: 'record-only',
  implantOrPacemaker: 'record-only',
  promNprs: 'outcome-score',
  promNprsDate: 'outcome-score',
  promNprsVersion: 'outcome-score',
  promAkps: 'outcome-score',
  promAkpsDate: 'outcome-score',
  promAkpsVersion: 'outcome-score',
  promVisaP: 'outcome-score',
  promVisaPDate: 'outcome-score',
  promVisaPVersion: 'outcome-score',
  promLefs: 'outcome-score',
  promLefsDate: 'outcome-score',
  promLefsVersion: 'outcome-score',
  promKoos: 'outcome-score',
  promKoosDate: 'outcome-score',
  promKoosVersion: 'outcome-score',
  promKoosPf: 'outcome-score',
  promKoosPfDate: 'outcome-score',
  promKoosPfVersion: 'outcome-score',
  promUwri: 'outcome-score',
  promUwriDate: 'outcome-score',
  promUwriVersion: 'outcome-score',
};
