import { z } from 'zod';
import { isoDate } from '#shared/intake/answers-schema.ts';
import { PAIN_ZONES } from '#shared/intake/pain-zones.ts';
import { redFlags, type RedFlagId } from '#shared/knowledge/red-flags.ts';
import { languageIds } from '../words/languages.ts';
import { handoutOptions, id, personInput, personRow } from './schemas.ts';

const instant = z.iso.datetime();

/** Why somebody is in the list: everyone who is neither archived nor merged, or a part of them. */
export const PEOPLE_FILTERS = ['everyone', 'due', 'drafts', 'flags', 'recent', 'archived'] as const;
export type PeopleFilter = (typeof PEOPLE_FILTERS)[number];
export const PEOPLE_SORTS = ['name', 'age', 'lastVisit', 'urgency', 'nextReview'] as const;

export const peopleQuery = z.object({
  search: z.string().max(200).default(''),
  sort: z.enum(PEOPLE_SORTS).default('lastVisit'),
  descending: z.boolean().default(true),
  /** By whose alphabet names are sorted. */
  language: z.enum(languageIds).default('en'),
  /** `recent` is in the order of opening, whatever the sort. */
  filter: z.enum(PEOPLE_FILTERS).default('everyone'),
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(500).default(100),
});
const counts = z.object({
  due: z.int(),
  drafts: z.int(),
  flags: z.int(),
  recent: z.int(),
  archived: z.int(),
});
export const peoplePage = z.object({
  rows: z.array(personRow),
  /** People that match search and filter. */
  matching: z.int(),
  /** Everyone who is neither archived nor merged. */
  total: z.int(),
  counts,
  /** Nobody was found as it was typed; these have the names nearest to it. */
  isNear: z.boolean(),
});
export type PeoplePage = z.infer<typeof peoplePage>;

/** The details of a person that can be edited, in the order of every form and table. */
export const DETAIL_FIELDS = [
  'name',
  'birthDate',
  'language',
  'reference',
  'team',
  'phone',
  'email',
] as const;
export const personDetails = personInput;
export type PersonDetails = z.infer<typeof personDetails>;

/** What one assessment says in a line; for a coach without the condition. */
export const assessmentPicture = z.object({
  picture: personRow.shape.picture,
  pictureLabel: personRow.shape.pictureLabel,
  urgency: personRow.shape.urgency,
  nextReview: isoDate.optional(),
  side: z.enum(['left', 'right', 'both']).optional(),
  zone: z.enum(PAIN_ZONES).optional(),
  kind: z.enum(['adaptation', 'overuse', 'acute', 'inflammatory', 'unclear']),
  stage: z.int().min(1).max(4).optional(),
  /** Pain 0 to 10: in the run, the next morning, walking, at rest. */
  scores: z.object({
    run: z.int().optional(),
    morning: z.int().optional(),
    walk: z.int().optional(),
    rest: z.int().optional(),
  }),
  /** Kilometres a week of the last four weeks. */
  weeklyKm: z.number().optional(),
  /** Answers that a safe plan still needs. */
  missing: z.int(),
  /** The most urgent flag that is not yet excluded, and how many there are. */
  notExcluded: z.enum(Object.keys(redFlags) as [RedFlagId, ...RedFlagId[]]).optional(),
  notExcludedCount: z.int(),
  raceDate: isoDate.optional(),
});
export type AssessmentPicture = z.infer<typeof assessmentPicture>;

const sheet = z.object({
  id,
  createdAt: instant,
  audience: handoutOptions.shape.audience,
  language: handoutOptions.shape.language,
  pages: z.int(),
  fileName: z.string(),
});
/** An assessment on the timeline, with the sheets that were handed out of it. */
export const timelineEntry = z.object({
  id,
  status: z.enum(['draft', 'finalised']),
  createdAt: instant,
  savedAt: instant,
  amends: id.optional(),
  follows: id.optional(),
  signedAt: instant.optional(),
  signedBy: z.string().optional(),
  picture: assessmentPicture.optional(),
  sheets: z.array(sheet),
});
export type TimelineEntry = z.infer<typeof timelineEntry>;

const mergedPerson = z.object({ mergeId: id, name: z.string(), at: instant });
/** Everything that the screen of a person shows at once. */
export const personFile = z.object({
  person: personRow,
  details: personDetails,
  archivedAt: instant.optional(),
  anonymisedAt: instant.optional(),
  /** People who were merged into this one, the last first. */
  merged: z.array(mergedPerson),
  /** Newest first, those of merged people among them. */
  timeline: z.array(timelineEntry),
  /** Whether this user may erase, or make anonymous. */
  mayErase: z.boolean(),
});
export type PersonFile = z.infer<typeof personFile>;

export const CHANGE_KINDS = [
  'created',
  'imported',
  'changed',
  'archived',
  'unarchived',
  'merged',
  'unmerged',
  'anonymised',
] as const;
const fieldChange = z.object({ from: z.string().optional(), to: z.string().optional() });
/** One step in the history of a person's details, and by whom. */
export const personChange = z.object({
  at: instant,
  by: z.string(),
  kind: z.enum(CHANGE_KINDS),
  fields: z.partialRecord(z.enum(DETAIL_FIELDS), fieldChange),
});
export type PersonChange = z.infer<typeof personChange>;

/** Two people side by side, before they are made one. */
export const mergePreview = z.object({
  kept: z.object({ row: personRow, details: personDetails, assessments: z.int(), handouts: z.int() }),
  merged: z.object({ row: personRow, details: personDetails, assessments: z.int(), handouts: z.int() }),
});
export type MergePreview = z.infer<typeof mergePreview>;

/** What would be gone, and what would not. */
export const erasurePreview = z.object({
  name: z.string(),
  assessments: z.int(),
  handouts: z.int(),
  /** Backups made while the person was there still hold them, until retention removes the last of these. */
  backups: z.int(),
  lastBackup: instant.optional(),
});
export type ErasurePreview = z.infer<typeof erasurePreview>;

/** A file that the host saved, or that the page is to hand on; no name stands in its name. */
export const savedFile = z.object({
  fileName: z.string(),
  saved: z.boolean(),
  base64: z.base64().optional(),
});
