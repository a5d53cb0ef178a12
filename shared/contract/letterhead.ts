import { z } from 'zod';
import { accentProblem } from '#shared/handout/accent.ts';

const line = z.string().trim().max(200);

/** What a logo may weigh in base64; the screen makes every picture smaller than this. */
export const MOST_LOGO_CHARACTERS = 400_000;
/** Largest sides of a logo in pixels: 600 to the inch where the sheet prints it largest. */
export const LOGO_PIXELS = { width: 1400, height: 480 } as const;

/** A PNG; whatever a clinic chose was drawn anew as one before it is sent. */
export const logo = z.object({
  png: z.base64().min(1).max(MOST_LOGO_CHARACTERS),
  width: z.int().min(1).max(LOGO_PIXELS.width),
  height: z.int().min(1).max(LOGO_PIXELS.height),
});

/** Who stands at the head of a sheet. */
export const clinic = z.object({
  name: line,
  address: line,
  phone: line,
  /** `#RRGGBB`, dark enough for white paper and not the red of safety. */
  accent: z
    .string()
    .refine((colour) => accentProblem(colour) === undefined)
    .optional(),
});
export type Clinic = z.infer<typeof clinic>;

/** All of the letterhead; the status of the application carries it without its picture. */
export const letterhead = clinic.extend({ logo: logo.optional() });
export type ClinicLetterhead = z.infer<typeof letterhead>;
