import { useCallback, useLayoutEffect, useState } from 'react';
import { pageOf } from '#shared/intake/pages.ts';
import type { SectionId } from '#shared/intake/question.ts';
import type { QuestionId } from '#shared/intake/questions.ts';
import { sweepOf } from '#shared/intake/sweeps.ts';
import { fastestRowOf, focusFirstRow, focusPage, focusRow, rowOf } from './focus.ts';
import { foldAround } from './layouts/layouts.ts';

interface Place {
  readonly section: SectionId;
  readonly question?: QuestionId;
  readonly isSingly?: true;
}

/** Where a question stands; the first section where there is none. */
const placeOf = (question: QuestionId | undefined): Place =>
  question === undefined ? { section: 'person' } : { section: pageOf(question), question };
const foldsAround = (question: QuestionId | undefined): readonly string[] => {
  const fold = question === undefined ? undefined : foldAround(question);
  return fold === undefined ? [] : [fold];
};

/** The open section with what was unfolded in it, and the way to a question in any of them; first to `start`. */
export function usePlace(start: QuestionId | undefined) {
  const [place, setPlace] = useState(() => placeOf(start));
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => new Set(foldsAround(start)));
  const open = useCallback((section: SectionId) => setPlace({ section }), []);
  const openBlock = useCallback(
    (block: string) => setOpened((before) => (before.has(block) ? before : new Set([...before, block]))),
    [],
  );
  const jump = useCallback(
    (question: QuestionId) => {
      foldsAround(question).forEach(openBlock);
      setPlace(placeOf(question));
    },
    [openBlock],
  );
  /** To the very question, out of the sweep that may hold it. */
  const jumpSingly = useCallback(
    (question: QuestionId) => {
      const sweep = sweepOf(question);
      if (sweep !== undefined) openBlock(sweep);
      jump(question);
      setPlace({ section: pageOf(question), question, isSingly: true });
    },
    [jump, openBlock],
  );
  useLayoutEffect(() => {
    const { question, isSingly = false } = place;
    const row = question === undefined ? null : isSingly ? rowOf(question) : fastestRowOf(question);
    if (!focusRow(row) && !focusFirstRow()) focusPage();
  }, [place]);
  return { section: place.section, opened, open, openBlock, jump, jumpSingly };
}
