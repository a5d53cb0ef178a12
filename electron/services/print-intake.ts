import { createPrinter, type PrintedHandout } from '#electron/pdf/printer.ts';
import { makeHandout, type HandoutInput } from '#shared/handout/handout.ts';
import type { HandoutOptions } from '#shared/handout/types.ts';
import { loaders } from '#shared/words/load.ts';
import type { IntakeFile } from './intake-file.ts';
import { knowledgeVersion } from './knowledge-version.ts';
import { reasonAbout } from './reasoning.ts';
import { projectForRole } from './role-projection.ts';

/** What a sheet of an intake file is made of, as far as its assessor may see it. */
export function inputForIntake(
  { person, answers, choices }: IntakeFile,
  options: HandoutOptions,
  today: string,
): HandoutInput {
  const reasoning = reasonAbout(answers, choices, today);
  const { assessment, plan } = projectForRole(reasoning);
  const { facts } = reasoning;
  return { facts, assessment, plan, person, letterhead: {}, options, choices, knowledgeVersion };
}

/** Prints the handout of an intake file, without a vault: nothing is stored. */
export async function printIntake(
  intake: IntakeFile,
  options: HandoutOptions,
  today: string,
): Promise<PrintedHandout> {
  const handout = makeHandout(
    inputForIntake(intake, options, today),
    await loaders[options.language].catalogue(),
  );
  const printer = createPrinter();
  try {
    return await printer.print(handout);
  } finally {
    await printer.close();
  }
}
