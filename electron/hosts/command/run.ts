import { createPrinter } from '#electron/pdf/printer.ts';
import { intakeJsonSchema } from '#electron/services/intake-json-schema.ts';
import { fhirOfIntake, questionnaire } from '#electron/services/exchange/fhir.ts';
import { knowledgeVersion } from '#electron/services/knowledge-version.ts';
import { printBlankIntake } from '#electron/services/blank-intake.ts';
import { printIntake } from '#electron/services/print-intake.ts';
import { reviewBook } from '#electron/services/review-book/book.ts';
import { safetyTable } from '#electron/services/review-book/safety-table.ts';
import { reasonAbout } from '#electron/services/reasoning.ts';
import { projectForRole } from '#electron/services/role-projection.ts';
import { accuracyCard } from '#shared/accuracy/card.ts';
import { vignettes } from '#shared/accuracy/vignettes/all.ts';
import { minimalChanges } from '#shared/assessment/minimal-change/minimal-changes.ts';
import { canonicalKnowledge } from '#shared/knowledge/canonical.ts';
import { loaders } from '#shared/words/load.ts';
import { IMPERIAL, METRIC } from '#shared/words/measures.ts';
import type { Arguments, Invocation } from './arguments.ts';
import { accuracyText } from './accuracy-report.ts';
import { assessReport } from './assess-report.ts';
import { CommandFailure } from './failures.ts';
import { readIntake } from './read-intake.ts';
import { writeWhole } from './write-whole.ts';

/** Runs one command and returns what belongs on standard output, if anything. `today` is an ISO date. */
export async function run(invocation: Invocation, today: string): Promise<string | undefined> {
  switch (invocation.name) {
    case 'assess':
      return asJson(await assess(invocation.options, today));
    case 'handout':
      return handout(invocation.options, today);
    case 'knowledge':
      return asJson({ version: knowledgeVersion, knowledge: canonicalKnowledge() });
    case 'accuracy':
      return accuracy(invocation.options);
    case 'review-book':
      return review(invocation.options);
    case 'safety-sentences':
      return safety(invocation.options);
    case 'blank-intake':
      return blank(invocation.options);
    case 'fhir':
      return fhir(invocation.options, today);
    case 'questionnaire':
      return form(invocation.options);
    case 'intake-schema':
      return asJson(intakeJsonSchema());
    case 'verify':
      // Loaded only here: the commands above need no database.
      return (await import('./verify.ts')).verify(invocation.options);
    case 'sample':
      return (await import('./sample.ts')).sample(invocation.options);
    case 'serve':
      return serve(invocation.options);
  }
}

const asJson = (value: unknown): string => JSON.stringify(value, null, 2);

async function fhir({ file, language, today: given }: Arguments<'fhir'>, today: string): Promise<string> {
  return (await fhirOfIntake(await readIntake(file), language, given ?? today)).trimEnd();
}

const form = async ({ role, language }: Arguments<'questionnaire'>): Promise<string> =>
  (await questionnaire(role, language)).trimEnd();

function accuracy({ json }: Arguments<'accuracy'>): string {
  const card = accuracyCard(vignettes);
  return json ? asJson(card) : accuracyText(card);
}

async function review({ out, language }: Arguments<'review-book'>): Promise<undefined> {
  await writeWhole(out, Buffer.from(await reviewBook(language), 'utf8'), 'review book');
}

async function safety({ out, language }: Arguments<'safety-sentences'>): Promise<undefined> {
  await writeWhole(out, Buffer.from(await safetyTable(language), 'utf8'), 'table of safety sentences');
}

async function assess({ file, today: given }: Arguments<'assess'>, today: string): Promise<unknown> {
  const { answers, choices } = await readIntake(file);
  const full = reasonAbout(answers, choices, given ?? today);
  return assessReport(
    projectForRole(full),
    minimalChanges(full.facts, full.assessment.hypotheses),
    await loaders.en.catalogue(),
  );
}

async function handout(options: Arguments<'handout'>, today: string): Promise<undefined> {
  const intake = await readIntake(options.file);
  const { for: audience, paper, language, 'large-print': largePrint } = options;
  const printed = await printIntake(
    intake,
    { audience, paper, language, largePrint, units: options.units === 'metric' ? METRIC : IMPERIAL },
    options.today ?? today,
  ).catch(refusePrint);
  await writeWhole(options.out, printed.bytes);
}

/** The form is the same every day, and needs no vault. */
async function blank({ out, ...options }: Arguments<'blank-intake'>): Promise<undefined> {
  const printer = createPrinter();
  try {
    const { bytes } = await printBlankIntake(printer, options).catch(refusePrint);
    await writeWhole(out, bytes);
  } finally {
    await printer.close();
  }
}

function refusePrint(error: unknown): never {
  const reason = error instanceof Error ? error.message : 'unknown reason';
  throw new CommandFailure(`The PDF could not be made: ${reason} Nothing was written.`, { cause: error });
}

/** Loaded only here: the other commands need neither a server nor a database. */
async function serve(options: Arguments<'serve'>): Promise<undefined> {
  const { CannotServe, serveInBrowser } = await import('#electron/hosts/browser/main.ts');
  await serveInBrowser({
    open: !options['no-open'],
    ...(options.port !== undefined && { port: options.port }),
    ...(options.data !== undefined && { dataFolder: options.data }),
  }).catch((error: unknown) => {
    throw error instanceof CannotServe ? new CommandFailure(error.message, { cause: error }) : error;
  });
}
