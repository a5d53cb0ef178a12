import type { FactId } from '#shared/intake/questions.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import { effectConsequences } from '#shared/knowledge/precedence/effects.ts';
import type { PrecedenceRule } from '#shared/knowledge/precedence/types.ts';
import { overrides, precedenceRules } from '#shared/knowledge/precedence.ts';
import { redFlags, type RedFlagId } from '#shared/knowledge/red-flags.ts';
import type { RedFlag } from '#shared/knowledge/types.ts';
import { propose, type Candidates } from './candidates.ts';
import { isAllowed } from './collect.ts';
import { isUnsuitable } from './other-sports.ts';
import type { OtherSport } from '#shared/knowledge/cross-training.ts';
import type { Reading } from './reading.ts';
import type { Choices, RemovalReason, RemovedItem } from './types.ts';

/** What took an item off, when no rule did: its own contraindication. */
const OWN_CONTRAINDICATION = 'own-contraindication';
/** Exercises that an effused or injured joint gets instead stand before every package. */
const BEFORE_PACKAGES = -100;
const AMID_PACKAGES = 95;

type Forbidden = Map<InterventionId, RemovalReason>;

/**
 * Settles every conflict (dossier conflicts.md §2): what a flag or rule forbids leaves, the highest
 * authority named; substitutes come in where no rule removes them too. The candidates are changed in place.
 */
export function resolveConflicts(
  candidates: Candidates,
  reading: Reading,
  choices: Choices,
): readonly RemovedItem[] {
  const applied = precedenceRules.filter((rule) => appliesTo(rule, reading));
  const forbidden = forbid(applied, reading);
  for (const id of liftedBans(forbidden, reading, choices)) forbidden.delete(id);
  const removed = new Map<InterventionId, RemovalReason>();
  for (const { id, origin } of candidates.values()) {
    const isChecked = origin === 'proposed' && !isOtherSport(id);
    const by = forbidden.get(id) ?? (isChecked ? undefined : ownBan(id, reading));
    if (by === undefined) continue;
    candidates.delete(id);
    removed.set(id, by);
  }
  addSubstitutes(candidates, applied, forbidden, removed, reading);
  for (const rule of applied) {
    if (rule.together?.every((id) => candidates.has(id)) !== true) continue;
    for (const id of rule.removes) if (candidates.delete(id)) removed.set(id, rule.id);
  }
  // a substitute may bring back what nobody but the clinician had asked for
  return [...removed].filter(([id]) => !candidates.has(id)).map(([id, by]) => ({ id, by }));
}

/** True when a rule has to be reckoned with: an unknown one counts unless it says otherwise. */
export const appliesTo = ({ when, onlyIfTrue }: PrecedenceRule, reading: Reading): boolean =>
  onlyIfTrue === true ? reading.holds(when) : reading.mayHold(when);

/** Every item that may not stand on this plan, with the first flag or rule that says so. */
function forbid(applied: readonly PrecedenceRule[], { assessment }: Reading): Forbidden {
  const forbidden: Forbidden = new Map();
  const ban = (ids: readonly InterventionId[], by: RemovalReason) => {
    for (const id of ids) if (!forbidden.has(id)) forbidden.set(id, by);
  };
  for (const { id, removes } of applied.filter(({ level }) => level === 0)) ban(removes, id);
  for (const { id } of [...assessment.redFlags, ...assessment.notExcluded]) ban(blockedBy(id), id);
  for (const { id, effects } of assessment.redFlags) {
    for (const effect of effects) ban(effectConsequences[effect].removes, id);
  }
  for (const { id, level, removes, together } of applied) {
    if (level > 0 && together === undefined) ban(removes, id);
  }
  return forbidden;
}

const blockedBy = (id: RedFlagId): readonly InterventionId[] =>
  ((redFlags[id] as RedFlag).blocks ?? []) as readonly InterventionId[];

/** Bans that a doctor has set aside with a reason, where the dossier allows it and no other rule bans too. */
function liftedBans(forbidden: Forbidden, reading: Reading, { items }: Choices): readonly InterventionId[] {
  if (reading.facts.role !== 'doctor') return [];
  return overrides
    .filter(({ item, rule, onlyWhen }) => {
      const isAsked = items?.[item]?.overrideReason !== undefined && items[item].removed !== true;
      return isAsked && forbidden.get(item) === rule && reading.holds(onlyWhen);
    })
    .map(({ item }) => item);
}

const isOtherSport = (id: InterventionId): id is OtherSport => id.startsWith('xt-');

function ownBan(id: InterventionId, reading: Reading): RemovalReason | undefined {
  const isUnfit = isOtherSport(id) && isUnsuitable(id, reading);
  // the race has one decision, and the table made it
  const isDecided = id.startsWith('evt-');
  return isUnfit || isDecided || !isAllowed(id, reading) ? OWN_CONTRAINDICATION : undefined;
}

function addSubstitutes(
  candidates: Candidates,
  applied: readonly PrecedenceRule[],
  forbidden: Forbidden,
  removed: ReadonlyMap<InterventionId, RemovalReason>,
  reading: Reading,
): void {
  const add = (id: InterventionId, because: readonly FactId[], rank: number, isProtected: boolean) => {
    if (forbidden.has(id) || !isAllowed(id, reading)) return;
    propose(candidates, id, {
      because,
      rank,
      place: rank,
      protected: isProtected,
    });
  };
  for (const { level, when, removes, adds = [] } of applied) {
    const protects = level <= 2;
    if (adds.length === 0 || !reading.holds(when)) continue;
    if (!protects && !removes.some((id) => removed.has(id))) continue;
    const because = reading.because(when);
    for (const id of adds) {
      const isSafety = protects && (id.startsWith('ref-') || id === 'load-stop-running');
      add(id, because, protects ? BEFORE_PACKAGES : AMID_PACKAGES, isSafety);
    }
  }
  for (const { effects, because } of reading.assessment.redFlags) {
    for (const effect of effects) {
      const { removes, adds } = effectConsequences[effect];
      if (!removes.some((id) => removed.has(id))) continue;
      for (const id of adds) add(id, because, AMID_PACKAGES, false);
    }
  }
}
