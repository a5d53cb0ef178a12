import { z } from 'zod';
import { isoDate, valueSchema } from '#shared/intake/answers-schema.ts';
import type { AskedQuestion } from '#shared/intake/question.ts';
import { NOT_KNOWN, factIds, isQuestionId, questions, type Answers } from '#shared/intake/questions.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import { choicesSchema } from '#shared/plan/choices-schema.ts';
import type { Choices } from '#shared/plan/types.ts';
import { rewordedSafetyItems } from '#shared/plan/wording.ts';

/** What another program hands in: only the answers are required. */
export interface IntakeFile {
  readonly person: { readonly name?: string; readonly birthDate?: string };
  readonly answers: Answers;
  readonly choices: Choices;
}
export type ParsedIntakeFile =
  | { readonly intake: IntakeFile }
  /** One sentence per problem, naming the key, the value and what is allowed; never a person's name. */
  | { readonly problems: readonly string[] };

export const personSchema = z.strictObject({
  name: z.string().trim().min(1).max(200).optional(),
  birthDate: isoDate.optional(),
});
const TOP_LEVEL = ['person', 'choices', 'answers'];

/** Reads an intake file. Everything wrong is found in one pass, so that a program can mend it in one go. */
export function parseIntakeFile(text: string): ParsedIntakeFile {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { problems: [`The file is not JSON${placeOf(error)}.`] };
  }
  if (!isRecord(content)) return { problems: ['The file must hold one JSON object with "answers".'] };
  const person = personSchema.safeParse(content['person'] ?? {});
  const choices = choicesSchema.safeParse(content['choices'] ?? {});
  const problems = [
    ...Object.keys(content)
      .filter((key) => !TOP_LEVEL.includes(key))
      .map((key) => `Unknown key "${key}". Allowed: ${TOP_LEVEL.join(', ')}.`),
    ...(person.success ? [] : person.error.issues.map((issue) => describeIssue('person', issue))),
    ...answerProblems(content['answers']),
    ...(choices.success ? rewordedSafetyItems(choices.data).map(describeSafetyWords) : []),
    ...(choices.success ? [] : choices.error.issues.map((issue) => describeIssue('choices', issue))),
  ];
  if (problems.length > 0 || !person.success || !choices.success) return { problems };
  return {
    intake: {
      person: person.data as IntakeFile['person'],
      answers: content['answers'] as Answers,
      choices: choices.data,
    },
  };
}

/** Where the parser stopped. Its message may quote the file, and with it a name. */
function placeOf(error: unknown): string {
  const place = /\(line \d+ column \d+\)/.exec(error instanceof Error ? error.message : '');
  return place === null ? '' : ` ${place[0]}`;
}

function answerProblems(answers: unknown): readonly string[] {
  if (!isRecord(answers)) return ['"answers" is missing or no object; it holds the answers by question id.'];
  return Object.entries(answers).flatMap(([key, value]) => {
    if (!isQuestionId(key)) return [describeUnknownQuestion(key)];
    if (value === NOT_KNOWN) return [];
    const question = questions[key] as AskedQuestion;
    if (valueSchema(question).safeParse(value).success) return [];
    return [
      `answers.${key} is ${shortened(value)}. Allowed: ${describeAllowed(question)}, or "${NOT_KNOWN}".`,
    ];
  });
}

function describeUnknownQuestion(key: string): string {
  if ((factIds as readonly string[]).includes(key)) {
    return `answers.${key} is computed from other answers and cannot be given.`;
  }
  const camelCase = key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const hint = isQuestionId(camelCase) ? ` Did you mean "${camelCase}"?` : '';
  return `Unknown key "answers.${key}".${hint} The question ids are listed by "intake-schema".`;
}

/** What a question accepts, in words. */
export function describeAllowed(question: AskedQuestion): string {
  switch (question.kind) {
    case 'integer':
      return `a whole number from ${question.range[0]} to ${question.range[1]} (${question.unit})`;
    case 'number':
      return `a number from ${question.range[0]} to ${question.range[1]} (${question.unit})`;
    case 'date':
      return 'a date as YYYY-MM-DD';
    case 'yes-no':
      return 'true or false';
    case 'one-of':
      return `one of ${question.options.join(', ')}`;
    case 'many-of': {
      const alone = question.options.includes('none') ? ', "none" only by itself' : '';
      return `a list of ${question.options.join(', ')}, each once${alone}`;
    }
    case 'text':
      return `text of 1 to ${question.maximumLength} characters`;
  }
}

/** A problem of `person` or `choices`. The value itself is left out: it may be private text. */
function describeIssue(where: string, issue: z.core.$ZodIssue): string {
  const path = [where, ...issue.path.map(String)].join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => `Unknown key "${path}.${key}".`).join(' ');
  }
  if (issue.code === 'invalid_key' && issue.path[0] === 'items') {
    return `Unknown item "${path}". The ids are listed by "knowledge".`;
  }
  return `${path} is not usable: ${issue.message}.`;
}

const describeSafetyWords = (id: InterventionId): string =>
  `choices.items.${id} cannot be reworded: its words keep runners safe and are the same on every sheet.`;

function shortened(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
