import type { AssessmentPicture } from '#shared/contract/people.ts';
import type { Draft, PersonRow } from '#shared/contract/schemas.ts';
import type { User } from '#shared/contract/users.ts';
import type { Facts } from '#shared/intake/facts.ts';
import type { Urgency } from '#shared/knowledge/types.ts';
import { reasonAbout } from './reasoning.ts';
import type { OpenVault } from './vault.ts';

/** In the place of a condition where there is only a pattern, and for a coach in the place of any. */
const PATTERN = 'pattern';

const isListed = (urgency: Urgency): urgency is NonNullable<PersonRow['urgency']> =>
  urgency !== 'block' && urgency !== 'caution';

/**
 * What an assessment says in a line on an ISO date, as a doctor sees it, whoever typed: it is stored once and
 * reduced for its reader, so that a coach's change does not hide the picture from the doctor.
 */
export function pictureOf({ answers, choices }: Draft, today: string): AssessmentPicture {
  const { facts, assessment, plan } = reasonAbout({ ...answers, assessorRole: 'doctor' }, choices, today);
  const best = assessment.hypotheses.find(({ label }) => label !== 'less-likely');
  const { values } = facts;
  const { kind } = assessment.painKind;
  const hasPattern = values.painZoneMain !== undefined || kind !== 'unclear';
  const [open] = assessment.notExcluded;
  return {
    picture: best?.id ?? (hasPattern ? PATTERN : undefined),
    pictureLabel: best?.label,
    urgency: assessment.redFlags.map(({ urgency }) => urgency).find(isListed),
    nextReview: plan.withheld === null || plan.withheld === 'safety' ? plan.nextCheck : undefined,
    side: values.painSide,
    zone: values.painZoneMain,
    kind,
    stage: values.overuseStage,
    scores: scoresOf(values),
    weeklyKm: values.weeklyKmAvg4,
    missing: assessment.missing.length,
    notExcluded: open?.id,
    notExcludedCount: assessment.notExcluded.length,
    raceDate: values.goalRaceDate,
  };
}

const scoresOf = ({ nprsRun, nprsNextMorning, nprsWalk, nprsRest }: Facts['values']) => ({
  run: nprsRun,
  morning: nprsNextMorning,
  walk: nprsWalk,
  rest: nprsRest,
});

/** A line as its reader may see it: a coach learns that there is a pattern, never which condition it may be. */
export function pictureForRole<Line extends Pick<PersonRow, 'picture' | 'pictureLabel'>>(
  line: Line,
  { role }: Pick<User, 'role'>,
): Line {
  const { picture, pictureLabel: _label, ...rest } = line;
  if (role === 'coach') return { ...rest, ...(picture !== undefined && { picture: PATTERN }) } as Line;
  return picture === PATTERN ? (rest as Line) : line;
}

/** Keeps what the list says of a person, after records came to them or went; in a transaction of the caller. */
export function refreshListPicture(vault: OpenVault, personId: string): void {
  const { store } = vault;
  const lines = store.assessments.list(personId);
  const [newest] = lines.toSorted((one, other) => other.savedAt.localeCompare(one.savedAt));
  const hasDraft = lines.some(({ status }) => status === 'draft');
  const picture =
    newest === undefined ? undefined : store.people.findAssessmentPictures(personId).get(newest.id);
  store.people.savePicture(
    personId,
    newest && { ...picture, assessmentId: newest.id, lastVisit: newest.savedAt },
    hasDraft,
  );
}
