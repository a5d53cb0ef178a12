import { useQuery } from '@tanstack/react-query';
import { useCallback, useLayoutEffect, useState, type ReactNode } from 'react';
import { api } from '#renderer/client/client.ts';
import type { DraftSession } from '#renderer/client/draft-session.ts';
import { describeError } from '#renderer/client/errors.ts';
import { useDraftSession } from '#renderer/client/use-draft.ts';
import { Button } from '#renderer/ui/button.tsx';
import { todayIso } from '#renderer/ui/dates.ts';
import { KeyBar } from '#renderer/ui/key-bar.tsx';
import { Message } from '#renderer/ui/message.tsx';
import { say } from '#renderer/ui/words.ts';
import { SECTIONS, type SectionId } from '#shared/intake/question.ts';
import { sectionOf, type QuestionId } from '#shared/intake/questions.ts';
import { FormProvider, useAnswerForm } from './answer-form.ts';
import { focusRow, rowOf } from './focus.ts';
import { SectionPage } from './section-page.tsx';
import { SectionRail } from './section-rail.tsx';
import { useIntakeFacts } from './use-facts.ts';
import { useQuestionKeys, useSectionKeys } from './use-keys.ts';
import styles from './intake-screen.module.css';

interface Props {
  readonly assessmentId: string;
  /** What is concluded, beside the questions; it may send the focus to one of them. */
  readonly findings: (onJump: (question: QuestionId) => void, onReveal: () => void) => ReactNode;
  /** The same in one line, for narrow windows. */
  readonly summary: ReactNode;
}

/** The intake of an assessment: sections, one of them open, and the findings beside it. */
export function IntakeScreen({ assessmentId, ...slots }: Props) {
  const session = useDraftSession(assessmentId);
  if (session.isError) {
    const { title, text } = describeError(session.error);
    return <Message title={title}>{text}</Message>;
  }
  if (session.data === undefined) return <p className={styles['loading']}>{say('intake.loading')}</p>;
  return <Workspace key={assessmentId} session={session.data} assessmentId={assessmentId} {...slots} />;
}

function Workspace({ session, assessmentId, findings, summary }: Props & { readonly session: DraftSession }) {
  const [today] = useState(todayIso);
  const form = useAnswerForm(session, today);
  const { facts, completeness } = useIntakeFacts(session, today);
  const { data } = useQuery(api.assessments.reason.queryOptions({ input: { id: assessmentId } }));
  const { section, open, jump } = useSection();
  const [isDrawerOpen, setDrawerOpen] = useState(false);
  const reveal = useCallback(() => setDrawerOpen(true), []);
  const next = SECTIONS[SECTIONS.indexOf(section) + 1];
  const openNext = useCallback(() => (next === undefined ? undefined : open(next)), [next, open]);
  const onKeyDown = useQuestionKeys(form.answer, openNext);
  useSectionKeys(open);
  return (
    <FormProvider value={form}>
      <div className={styles['workspace']} data-drawer={isDrawerOpen ? 'open' : 'closed'}>
        <SectionRail
          current={section}
          completeness={completeness}
          missing={data?.assessment.missing}
          onOpen={open}
          onJump={jump}
        />
        <SectionPage
          key={section}
          section={section}
          facts={facts}
          completeness={completeness.get(section) ?? { answered: 0, asked: 0, state: 'empty' }}
          next={next}
          onNext={openNext}
          onKeyDown={onKeyDown}
        />
        <div className={styles['findings']}>{findings(jump, reveal)}</div>
        <div className={styles['summary']}>
          {summary}
          <Button kind="quiet" aria-expanded={isDrawerOpen} onPress={() => setDrawerOpen(!isDrawerOpen)}>
            {say(isDrawerOpen ? 'intake.findings.close' : 'intake.findings.open')}
          </Button>
        </div>
      </div>
      <KeyBar hints={hints()} />
    </FormProvider>
  );
}

/** The open section, and the way to a question in any of them. */
function useSection() {
  const [place, setPlace] = useState<{ section: SectionId; question?: QuestionId | undefined }>({
    section: 'person',
  });
  const open = useCallback((section: SectionId) => setPlace({ section }), []);
  const jump = useCallback(
    (question: QuestionId) => setPlace({ section: sectionOf(question), question }),
    [],
  );
  useLayoutEffect(() => {
    const target = place.question === undefined ? null : rowOf(place.question);
    focusRow(target ?? document.querySelector<HTMLElement>('[data-question]'));
  }, [place]);
  return { section: place.section, open, jump };
}

const hints = () => [
  { keys: ['Y'], does: say('intake.yes') },
  { keys: ['N'], does: say('intake.no') },
  { keys: ['U'], does: say('intake.notKnown') },
  { keys: ['0', '9'], does: say('intake.key.score') },
  { keys: ['←', '→'], does: say('intake.key.choice') },
  { keys: ['Enter'], does: say('intake.key.next') },
  { keys: ['Del'], does: say('intake.key.clear') },
  { keys: ['Alt', '1–0'], does: say('intake.key.section') },
  { keys: ['Alt', 'A'], does: say('intake.key.askNext') },
];
