import type { PrintedHandout, Printer } from '#electron/pdf/printer.ts';
import { makeBlankIntake } from '#shared/handout/blank/blank-intake.ts';
import type { Language, Paper } from '#shared/handout/types.ts';
import type { Assessor } from '#shared/intake/question.ts';

/** The intake as a form to fill in by hand, for an assessor who asks what that role may ask. Rejects as the printer does. */
export const printBlankIntake = (
  printer: Printer,
  options: { readonly role: Assessor; readonly paper: Paper; readonly language: Language },
): Promise<PrintedHandout> => printer.printBlank(makeBlankIntake(options));
