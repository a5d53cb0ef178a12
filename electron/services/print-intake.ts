import { createPrinter, type PrintedHandout } from '#electron/pdf/printer.ts';
import { makeHandout } from '#shared/handout/handout.ts';
import type { HandoutOptions, Letterhead } from '#shared/handout/types.ts';
import { loaders } from '#shared/words/load.ts';
import type { IntakeFile } from './intake-file.ts';
import { knowledgeVersion } from './knowledge-version.ts';
import { reasonAbout } from './reasoning.ts';
import { projectForRole } from './role-projection.ts';

/** Prints the handout of an intake file, without a vault: nothing is stored. */
export async function printIntake(
  { person, answers, choices }: IntakeFile,
  options: HandoutOptions,
  today: string,
): Promise<PrintedHandout> {
  const reasoning = reasonAbout(answers, choices, today);
  const { assessment, plan } = projectForRole(reasoning);
  const letterhead: Letterhead = {};
  const handout = makeHandout(
    {
      facts: reasoning.facts,
      assessment,
      plan,
      person,
      letterhead,
      options,
      choices,
      knowledgeVersion,
    },
    await loaders[options.language].catalogue(),
  );
  const printer = createPrinter();
  try {
    return await printer.print(handout);
  } finally {
    await printer.close();
  }
}
