import type { AskedQuestion, Assessor, SectionId } from '#shared/intake/question.ts';
import { factsOfPage } from '#shared/intake/pages.ts';
import { isPermitted } from '#shared/intake/facts.ts';
import { isAsked, questions, type QuestionId } from '#shared/intake/questions.ts';
import { shownWhen } from '#shared/intake/shown-when.ts';
import { KNEE_VIEWS, type Side } from '#shared/illustration/knee/types.ts';
import { unitName } from '#shared/words/measure-in-words.ts';
import type { SheetMessageId, SheetWords } from '../words.ts';
import type { BlankField, BlankKnee } from './types.ts';

/** Answers that a blank line on paper gives by itself. */
const SAID_BY_NOTHING: ReadonlySet<string> = new Set([
  'not-tested',
  'not-done',
  'not-seen',
  'not-measured',
  'not-assessed',
  'unknown',
]);
/** Written in the head of the sheet, or drawn. */
const ELSEWHERE: ReadonlySet<QuestionId> = new Set(['assessorRole', 'painZoneMain']);
/** Pain that is not on the drawings of the knee. */
const OFF_THE_DRAWING = ['diffuse', 'hip-groin', 'low-back-buttock'] as const;
const SIGNS: Readonly<Record<string, SheetMessageId>> = {
  neg: 'bi.sign.neg',
  pos: 'bi.sign.pos',
  unclear: 'bi.sign.unclear',
};

type Single = Exclude<BlankField, { kind: 'grid' | 'score' | 'knees' }>;

/** The fields of a section for this assessor, in the order in which they are asked. */
export function fieldsOf(section: SectionId, role: Assessor, words: SheetWords): readonly BlankField[] {
  const asked = factsOfPage(section)
    .filter(isAsked)
    .filter((id) => isPermitted(questions[id], role) && !ELSEWHERE.has(id));
  if (section === 'outcomes') return asked.flatMap((id) => scoreOf(id, words));
  return gathered(
    asked.flatMap((id) => (id === 'painZones' ? painMap(words) : [fieldOf(id, words)])),
    words,
  );
}

function fieldOf(id: QuestionId, words: SheetWords): Single {
  const question = questions[id] as AskedQuestion;
  const labelled = {
    label: words.questions[id].label.replace(/\?$/u, ''),
    isConditional: shownWhen[id] !== undefined,
  };
  switch (question.kind) {
    case 'yes-no':
      return { kind: 'boxes', ...labelled, options: [words.say('bi.yes'), words.say('bi.no')] };
    case 'one-of':
    case 'many-of':
      return { kind: 'boxes', ...labelled, options: optionsOf(question.options, words) };
    case 'integer':
    case 'number':
      if (question.unit === '0–10') return { kind: 'scale', ...labelled };
      return { kind: 'line', ...labelled, unit: unitName(id, words) };
    case 'date':
      return { kind: 'date', ...labelled };
    case 'text':
      return { kind: 'line', ...labelled, unit: '' };
  }
}

const optionsOf = (options: readonly string[], { shortOptions: names, say }: SheetWords): readonly string[] =>
  options
    .filter((option) => !SAID_BY_NOTHING.has(option))
    .map((option) => {
      const sign = SIGNS[option];
      return sign === undefined ? (names[option] ?? option) : say(sign);
    });

const MOST_HEADS = 3;
const isSame = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((one, index) => one === right[index]);

/** Neighbours with the same few answers become one grid. */
function gathered(fields: readonly BlankField[], { say }: SheetWords): readonly BlankField[] {
  const result: BlankField[] = [];
  for (const field of fields) {
    const last = result.at(-1);
    if (field.kind !== 'boxes' || field.options.length > MOST_HEADS) {
      result.push(field);
      continue;
    }
    const { label, isConditional, options: heads } = field;
    const row = { label, isConditional };
    if (last?.kind === 'grid' && isSame(last.heads, heads)) {
      result[result.length - 1] = { ...last, rows: [...last.rows, row] };
    } else {
      const isTest = heads.includes(say('bi.sign.pos'));
      result.push({ kind: 'grid', heads, rows: [row], ...(isTest && { key: say('bi.signs') }) });
    }
  }
  return result;
}

/** Only the total has a row; its date and its version are written beside it. */
function scoreOf(id: QuestionId, { questions: names, say }: SheetWords): readonly BlankField[] {
  const question = questions[id] as AskedQuestion;
  if (question.kind !== 'integer' && question.kind !== 'number') return [];
  const [from, to] = question.range;
  return [
    {
      kind: 'score',
      label: names[id].short ?? names[id].label,
      range: `${from}–${to}`,
      version: say('bi.version'),
    },
  ];
}

function painMap({ say, options }: SheetWords): readonly BlankField[] {
  const picture =
    (side: Side) =>
    (view: (typeof KNEE_VIEWS)[number]): BlankKnee => {
      const [knee, seen] = [say('bi.knee', { side }), say('bi.view', { view })];
      return {
        side,
        view,
        caption: `${knee}, ${seen}`,
        alternative: say('bi.drawing', { knee, view: seen }),
      };
    };
  return [
    {
      kind: 'knees',
      words: say('bi.mark'),
      pictures: [...KNEE_VIEWS.map(picture('right')), ...KNEE_VIEWS.map(picture('left'))],
    },
    {
      kind: 'boxes',
      label: say('bi.elsewhere'),
      isConditional: false,
      options: OFF_THE_DRAWING.map((zone) => options[zone] ?? zone),
    },
  ];
}
