import { bedsideTests } from '#shared/knowledge/bedside-tests.ts';
import type { FactId } from '#shared/intake/questions.ts';
import type { Edition } from './edition.ts';
import { listOf } from './names.ts';
import type { Inline, Text } from './types.ts';

type Test = (typeof bedsideTests)[keyof typeof bedsideTests];
const tests: Readonly<Partial<Record<FactId, Test>>> = bedsideTests;

/** For which conditions a bedside test is done, how well it tells, and what a coach may do of it. */
export function testRows(
  id: FactId,
  edition: Edition,
): readonly (readonly [label: string, value: Text | string | undefined])[] {
  const { say } = edition;
  const test = tests[id];
  if (test === undefined) return [];
  return [
    [say('heading.tests'), listOf(test.conditions.map(edition.linkTo.condition), edition)],
    ...test.accuracy.map((one) => [say('label.accuracy'), accuracyText(one, edition)] as const),
    [say('label.coachTest'), test.coach === 'no' ? undefined : say(`coachTest.${test.coach}`)],
  ];
}

function accuracyText(accuracy: Test['accuracy'][number], edition: Edition): Text | undefined {
  const { say } = edition;
  const figures = [
    ['test.sensitivity', accuracy.sensitivity],
    ['test.specificity', accuracy.specificity],
    ['test.positive', accuracy.positiveLikelihoodRatio],
    ['test.negative', accuracy.negativeLikelihoodRatio],
  ] as const;
  const told = figures.flatMap(([id, value]): Inline[] => (value === undefined ? [] : [say(id, { value })]));
  return listOf([...told, edition.linkTo.source(accuracy.source)], edition);
}
