import type { WeighedFinding } from '#shared/assessment/types.ts';
import type { Sheet } from '../sheet.ts';
import type { Block } from '../types.ts';
import { factLine, factText } from './fact-text.ts';

const MOST_HYPOTHESES = 3;
const MOST_CAUSES = 6;
const MOST_QUESTIONS = 4;

/** What fired and what to do, and what is not excluded and how to exclude it. */
export function safetyTable({ assessment, words }: Sheet): Block {
  const { say, flags, questions } = words;
  const fired = assessment.redFlags.map(({ id }) => [
    say('cs.fired'),
    say('cs.flag', { name: flags[id].name, action: flags[id].action }),
  ]);
  const open = assessment.notExcluded.map(({ id, ask }) => {
    const labels = ask.slice(0, MOST_QUESTIONS).map((question) => questions[question].label);
    const { name } = flags[id];
    const text = labels.length === 0 ? name : say('cs.open.ask', { name, questions: labels.join('; ') });
    return [say('cs.open'), text];
  });
  return {
    kind: 'table',
    section: 'cs-safety',
    title: say('cs.safety'),
    head: [],
    rows: [
      ...(fired.length === 0 ? [[say('cs.fired'), say('cs.none')]] : fired),
      ...(open.length === 0 ? [[say('cs.open'), say('cs.none')]] : open),
    ],
  };
}

/** The first hypotheses with their evidence both ways. A coach's summary has none. */
export function reasoningTable(sheet: Sheet): Block | undefined {
  const { assessment, words, isCoach } = sheet;
  const { say, conditions } = words;
  if (isCoach || assessment.hypotheses.length === 0) return undefined;
  const rows = assessment.hypotheses.slice(0, MOST_HYPOTHESES).map((hypothesis, index) => [
    say('cs.ranked', {
      place: index + 1,
      name: conditions[hypothesis.id].name,
      label: say(`cs.label.${hypothesis.label}`),
    }),
    findings(sheet, hypothesis.for),
    findings(sheet, hypothesis.against),
    findings(sheet, hypothesis.unknown),
  ]);
  return {
    kind: 'table',
    section: 'cs-reasoning',
    title: say('cs.reasoning'),
    head: [say('cs.hypothesis'), say('cs.for'), say('cs.against'), say('cs.open-findings')],
    rows,
  };
}

function findings(sheet: Sheet, weighed: readonly WeighedFinding[]): string {
  const { say } = sheet.words;
  if (weighed.length === 0) return say('cs.nothing');
  return weighed
    .map(({ facts, weight }) =>
      say('cs.points', { finding: facts.map((id) => factText(sheet, id)).join(', '), weight }),
    )
    .join(' · ');
}

/** Causes with the findings behind them, evidence and sources. */
export function causesTable(sheet: Sheet): Block | undefined {
  const { assessment, words } = sheet;
  const { say, causes } = words;
  if (assessment.causes.length === 0) return undefined;
  return {
    kind: 'table',
    section: 'cs-causes',
    title: say('cs.causes'),
    head: [say('cs.cause'), say('cs.because'), say('cs.evidence')],
    rows: assessment.causes
      .slice(0, MOST_CAUSES)
      .map(({ id, because, evidence, sources }) => [
        causes[id].name,
        factLine(sheet, because),
        [evidence, ...sources].join(' '),
      ]),
  };
}
