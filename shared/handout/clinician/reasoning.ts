import { shownHypotheses } from '#shared/assessment/picture.ts';
import type { Hypothesis, WeighedFinding } from '#shared/assessment/types.ts';
import type { RankedConditionId } from '#shared/knowledge/conditions.ts';
import { conditionCodes, kneePainCodes, type Icd10Codes } from '#shared/knowledge/icd10.ts';
import type { Sheet } from '../sheet.ts';
import type { Block } from '../types.ts';
import type { GridCell, NotedLine } from './blocks.ts';
import { codeText } from './code-text.ts';
import { factText, reasonLine } from './fact-text.ts';

/** Points stay on the line of their finding. */
const NO_BREAK_SPACE = '\u00A0';
const MOST_CAUSES = 6;
const codes: { readonly [Id in RankedConditionId]?: Icd10Codes } = conditionCodes;

/** The first hypotheses with their evidence both ways. A coach's summary has none. */
export function reasoningBlock(sheet: Sheet): Block | undefined {
  const { assessment, words, isCoach } = sheet;
  const { say } = words;
  if (isCoach) return undefined;
  if (assessment.hypotheses.length === 0) return unranked(sheet);
  const rows = shownHypotheses(assessment.hypotheses).map((hypothesis, index) => [
    named(sheet, hypothesis, index + 1),
    { text: findingsText(sheet, hypothesis.for) },
    { text: findingsText(sheet, hypothesis.against) },
    { text: findingsText(sheet, hypothesis.unknown) },
  ]);
  return {
    kind: 'grid',
    section: 'cs-reasoning',
    title: say('cs.reasoning'),
    head: [say('cs.hypothesis'), say('cs.for'), say('cs.against'), say('cs.open-findings')],
    shares: [0.23, 0.37, 0.22, 0.18],
    rows,
  };
}

/** Nothing is ranked while a flag comes first: the complaint has a code all the same. */
function unranked(sheet: Sheet): Block {
  const { say } = sheet.words;
  return {
    kind: 'columns',
    section: 'cs-reasoning',
    title: say('cs.reasoning'),
    columns: [{ lines: [{ text: say('cs.unranked'), note: codeText(sheet, kneePainCodes) }] }],
  };
}

function named(sheet: Sheet, { id, label }: Hypothesis, place: number): GridCell {
  const { say, conditions } = sheet.words;
  const code = codesOf(sheet, id);
  return {
    text: say('cs.ranked', { place, name: conditions[id].name }),
    strong: true,
    tag: { text: say(`cs.label.${label}`), filled: label === 'leading' },
    ...(code !== undefined && { note: code }),
  };
}

/** The codes of a condition, if it has any. */
export function codesOf(sheet: Sheet, id: RankedConditionId): string | undefined {
  const code = codes[id];
  return code === undefined ? undefined : codeText(sheet, code);
}

/** Findings with their points; one that two rules read stands once, with the points of both. */
export function findingsText(sheet: Sheet, weighed: readonly WeighedFinding[]): string {
  const { say, list } = sheet.words;
  if (weighed.length === 0) return say('cs.nothing');
  const byText = new Map<string, string[]>();
  for (const { facts, weight } of weighed) {
    const text = list(facts.map((id) => factText(sheet, id)));
    byText.set(text, [...(byText.get(text) ?? []), say('cs.weight', { weight }).replace('-', '−')]);
  }
  return [...byText]
    .map(([finding, points]) => `${finding}${NO_BREAK_SPACE}${points.join(NO_BREAK_SPACE)}`)
    .join(' · ');
}

/** "Single-run spike" needs no "single-run spike:" after it. */
export const withoutName = (found: string, name: string): string =>
  found.toLocaleLowerCase().startsWith(`${name.toLocaleLowerCase()}: `)
    ? found.slice(name.length + 2)
    : found;

/** Causes with the findings behind them and how good the evidence is, in two columns read downwards. */
export function causesBlock(sheet: Sheet): Block | undefined {
  const { assessment, words } = sheet;
  const { say, causes } = words;
  const lines = assessment.causes
    .slice(0, MOST_CAUSES)
    .map(({ id, because, evidence, sources }, index): NotedLine => {
      const found = withoutName(reasonLine(sheet, because), causes[id].name);
      return {
        lead: `${index + 1} ${causes[id].name}`,
        text: found,
        note: [evidence, ...sources].join(' '),
      };
    });
  if (lines.length === 0) return undefined;
  const half = Math.ceil(lines.length / 2);
  return {
    kind: 'columns',
    section: 'cs-causes',
    title: say('cs.causes'),
    columns: [{ lines: lines.slice(0, half) }, { lines: lines.slice(half) }],
  };
}
