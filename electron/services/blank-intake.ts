import type { PrintedHandout, Printer } from '#electron/pdf/printer.ts';
import { makeBlankIntake } from '#shared/handout/blank/blank-intake.ts';
import type { Paper } from '#shared/handout/types.ts';
import type { Assessor } from '#shared/intake/question.ts';
import type { Language } from '#shared/words/languages.ts';
import { loaders } from '#shared/words/load.ts';

/** The intake as a form to fill in by hand, for an assessor who asks what that role may ask. Rejects as the printer does. */
export async function printBlankIntake(
  printer: Printer,
  { language, ...options }: { readonly role: Assessor; readonly paper: Paper; readonly language: Language },
): Promise<PrintedHandout> {
  return printer.printBlank(makeBlankIntake(await loaders[language].catalogue(), options));
}
