import { z } from 'zod';
import { personDetails, type PersonDetails } from '#shared/contract/people.ts';
import type { PersonRow } from '#shared/contract/schemas.ts';

/** What is there of an object whose absent values are null. */
export const present = (values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));

/** A row of the list as the database has it. */
export const personRowColumns = z
  .object({
    id: z.string(),
    name: z.string(),
    birth_date: z.string().nullable(),
    created_at: z.string(),
    last_visit: z.string().nullable(),
    picture: z.string().nullable(),
    picture_label: z.enum(['leading', 'possible', 'less-likely']).nullable(),
    urgency: z.enum(['emergency', 'same-day', 'within-week', 'routine']).nullable(),
    next_review: z.string().nullable(),
    has_draft: z.number(),
    assessment_id: z.string().nullable(),
    archived_at: z.string().nullable(),
    anonymised_at: z.string().nullable(),
    language: personDetails.shape.language.nullable(),
  })
  .transform((stored): PersonRow => {
    return {
      id: stored.id,
      name: stored.name,
      createdAt: stored.created_at,
      hasDraft: stored.has_draft === 1,
      ...present({
        birthDate: stored.birth_date,
        lastVisit: stored.last_visit,
        picture: stored.picture,
        pictureLabel: stored.picture_label,
        urgency: stored.urgency,
        nextReview: stored.next_review,
        assessmentId: stored.assessment_id,
        archivedAt: stored.archived_at,
        anonymisedAt: stored.anonymised_at,
        language: stored.language,
      }),
    };
  });

export const detailColumns = z
  .object({
    name: z.string(),
    birth_date: z.string().nullable(),
    reference: z.string(),
    team: z.string(),
    phone: z.string(),
    email: z.string(),
    language: personDetails.shape.language.nullable(),
  })
  .transform(({ birth_date: birthDate, language, ...rest }): PersonDetails => ({
    ...rest,
    ...present({ birthDate, language }),
  }));

/** The order in which lists are kept: the most urgent first. */
export const URGENCY_RANK = { emergency: 0, 'same-day': 1, 'within-week': 2, routine: 3 } as const;
export const NO_URGENCY = 9;
