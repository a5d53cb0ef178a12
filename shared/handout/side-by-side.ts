import { wordingIn } from '#shared/plan/wording.ts';
import type { Catalogue } from '#shared/words/catalogue.ts';
import { makeHandout, type HandoutInput } from './handout.ts';
import type { Block, ExerciseCard, RunningRow } from './types.ts';

/** A part of a sheet in two languages: the runner's words, and the same for whoever hands it over. */
export interface SideBySide {
  readonly title: readonly [runner: string, clinician: string];
  readonly lines: readonly (readonly [runner: string, clinician: string])[];
  /** Safety sentences: in every language ours, and nobody's to change. */
  readonly isSafety: boolean;
}

/**
 * The runner's sheet part by part beside the same sheet in the clinician's language. Words that the clinician wrote for
 * it are written in one language alone and stand on both sides as they are. Where the languages divide a text
 * differently, the parts are told whole. Pure.
 */
export function sideBySide(
  input: HandoutInput,
  { runner, clinician }: { readonly runner: Catalogue; readonly clinician: Catalogue },
): readonly SideBySide[] {
  const theirs = makeHandout(input, runner);
  const mine = makeHandout(inOwnLanguage(input, clinician), clinician);
  return theirs.blocks.map((block, index): SideBySide => {
    const [one, other] = [partOf(block), partOf(mine.blocks[index] ?? block)];
    const isEven = one.lines.length === other.lines.length;
    return {
      title: [one.title, other.title],
      lines: isEven
        ? one.lines.map((line, at) => [line, other.lines[at] ?? ''])
        : [[one.lines.join(' '), other.lines.join(' ')]],
      isSafety: isSafety(block),
    };
  });
}

function isSafety(block: Block): boolean {
  if (block.kind === 'banner') return block.sign === 'now' || block.sign === 'today';
  return block.kind === 'pain-light' || ('section' in block && block.section === 'ho-safety');
}

function inOwnLanguage(input: HandoutInput, { language }: Catalogue): HandoutInput {
  const { plan, options } = input;
  const items = plan.items.map((item) => {
    const { wording: _wording, wordings: _wordings, ...rest } = item;
    const own = wordingIn(item, options.language);
    return own === undefined ? rest : { ...rest, wording: own };
  });
  return { ...input, plan: { ...plan, items }, options: { ...options, language } };
}

interface Part {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What is read of a block, in the order of reading. */
function partOf(block: Block): Part {
  switch (block.kind) {
    case 'banner':
      return { title: block.title, lines: [block.text] };
    case 'main':
      return { title: block.eyebrow, lines: [...block.message, block.weekTitle, ...block.steps] };
    case 'list':
      return { title: block.title, lines: block.items };
    case 'what':
    case 'text':
      return { title: block.title, lines: block.text };
    case 'pain-light':
      return {
        title: block.title,
        lines: [...block.lights.map(({ title, text }) => `${title}: ${text}`), block.note],
      };
    case 'running-plan':
      return { title: block.title, lines: [block.note, ...block.rows.map(rowLine), ...block.after] };
    case 'exercises':
      return {
        title: block.title,
        lines: [...block.note, ...block.cards.flatMap((card) => cardLines(card, block.labels))],
      };
    case 'diary':
      return { title: block.title, lines: [block.note, ...Object.values(block.rows)] };
    case 'get-help':
      return {
        title: block.title,
        lines: block.rows.map(({ when, what, text }) =>
          what === '' ? `${when}: ${text}` : `${when}, ${what}: ${text}`,
        ),
      };
    // A summary is read by its own writer.
    default:
      return { title: '', lines: [] };
  }
}

function rowLine(row: RunningRow): string {
  if (row.kind === 'pause') return `${row.title}: ${row.text}`;
  const runs = row.runs.map(({ date, distance }) => `${date} ${distance}`);
  return [row.title, row.total, ...runs, ...(row.note === undefined ? [] : [row.note])].join(' · ');
}

const cardLines = (
  { title, dose, doseNote, instruction, why, harderWhen, stopIf }: ExerciseCard,
  labels: { readonly harderWhen: string; readonly stopIf: string },
): readonly string[] => [
  [title, dose, doseNote].filter((part) => part !== '').join(' · '),
  instruction,
  why,
  `${labels.harderWhen} ${harderWhen}`,
  `${labels.stopIf} ${stopIf}`,
];
