import { pageOf } from '#shared/intake/pages.ts';
import type { SectionId } from '#shared/intake/question.ts';
import type { QuestionId } from '#shared/intake/questions.ts';
import { exam } from './exam.ts';
import { footwear } from './footwear.ts';
import { health } from './health.ts';
import { isLine, type PageLayout } from './layout.ts';
import { outcomes } from './outcomes.ts';
import { pain } from './pain.ts';
import { person } from './person.ts';
import { recovery } from './recovery.ts';
import { redflags } from './redflags.ts';
import { risk } from './risk.ts';
import { running } from './running.ts';
import { technique } from './technique.ts';

/** Where the questions of each page stand. Which of them are asked follows from the answers alone. */
export const layouts: Readonly<Record<SectionId, PageLayout>> = {
  person,
  running,
  risk,
  pain,
  redflags,
  footwear,
  technique,
  exam,
  recovery,
  health,
  outcomes,
};

/** The group in which a question is folded away, by its title. */
export function foldAround(question: QuestionId): string | undefined {
  const blocks = layouts[pageOf(question)].bands.flatMap(({ columns }) =>
    columns.flatMap((column) => column.blocks),
  );
  const folds = blocks.flatMap((block) => (!isLine(block) && block.kind === 'folds' ? block.folds : []));
  return folds.find(({ lines }) => lines.some((line) => line.includes(question)))?.title;
}
