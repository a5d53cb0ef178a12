import type { SectionId } from '#shared/intake/question.ts';

/** The sections of the intake, as the rail names them. */
export const sectionWords = {
  person: 'Person',
  running: 'Running',
  risk: 'Risk',
  pain: 'Pain',
  redflags: 'Safety',
  footwear: 'Shoes',
  technique: 'Form',
  exam: 'Exam',
  recovery: 'Recovery',
  health: 'Health',
  outcomes: 'Scores',
} as const satisfies Record<SectionId, string>;
