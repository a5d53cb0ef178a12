import { useCallback, useState, type ReactNode } from 'react';
import type { DraftSession } from '#renderer/client/draft-session.ts';
import { describeError } from '#renderer/client/errors.ts';
import { useConclusions, type Conclusions } from '#renderer/client/use-conclusions.ts';
import { useDraftSession, useDraftView } from '#renderer/client/use-draft.ts';
import { Button } from '#renderer/ui/button.tsx';
import { todayIso } from '#renderer/ui/dates.ts';
import { Message } from '#renderer/ui/message.tsx';
import { Waiting } from '#renderer/ui/waiting.tsx';
import { say } from '#renderer/ui/words.ts';
import { SECTIONS } from '#shared/intake/question.ts';
import type { QuestionId } from '#shared/intake/questions.ts';
import { FormProvider, useAnswerForm } from './answer-form.ts';
import { IntakeKeyBar } from './intake-key-bar.tsx';
import { SectionPage } from './section-page.tsx';
import { SectionRail } from './section-rail.tsx';
import { useIntakeFacts, useNeeded } from './use-facts.ts';
import { useNeededKey, useQuestionKeys, useSectionKeys } from './use-keys.ts';
import { useIntakeCommands } from './use-intake-commands.ts';
import { usePlace } from './use-place.ts';
import { useUndoKeys } from './use-undo-keys.ts';
import styles from './intake-screen.module.css';

interface Props {
  readonly assessmentId: string;
  /** The question to begin at. */
  readonly start: QuestionId | undefined;
  /** What is concluded, beside the questions; it may send the focus to one of them. */
  readonly findings: (parts: {
    readonly session: DraftSession;
    readonly conclusions: Conclusions | undefined;
    readonly isError: boolean;
    readonly onJump: (question: QuestionId) => void;
    readonly onReveal: () => void;
  }) => ReactNode;
  /** The same in one line, for narrow windows. */
  readonly summary: (conclusions: Conclusions | undefined) => ReactNode;
  /** What fired, for those who hear it. */
  readonly announcement: (conclusions: Conclusions | undefined) => ReactNode;
}

/** The intake of an assessment: sections, one of them open, and the findings beside it. */
export function IntakeScreen({ assessmentId, ...slots }: Props) {
  const session = useDraftSession(assessmentId);
  if (session.isError) {
    const { title, text } = describeError(session.error);
    return <Message title={title}>{text}</Message>;
  }
  if (session.data === undefined) return <Waiting>{say('intake.loading')}</Waiting>;
  return <Workspace key={assessmentId} session={session.data} {...slots} />;
}

function Workspace({
  session,
  start,
  findings,
  summary,
  announcement,
}: Omit<Props, 'assessmentId'> & { readonly session: DraftSession }) {
  const [today] = useState(todayIso);
  const { access } = useDraftView(session);
  const form = useAnswerForm(session, today);
  const intake = useIntakeFacts(session, today);
  const { conclusions, isError } = useConclusions(session);
  const needed = useNeeded(conclusions?.assessment.missing, intake);
  const { section, opened, open, openBlock, jump, jumpSingly } = usePlace(start);
  const [isDrawerOpen, setDrawerOpen] = useState(false);
  const reveal = useCallback(() => setDrawerOpen(true), []);
  const next = SECTIONS[SECTIONS.indexOf(section) + 1];
  const openNext = useCallback(() => (next === undefined ? undefined : open(next)), [next, open]);
  const onKeyDown = useQuestionKeys(form.answer, openNext);
  useSectionKeys(open);
  useNeededKey(needed, jump);
  useIntakeCommands(intake, open, jumpSingly);
  const undone = useUndoKeys(session, jump);
  return (
    <FormProvider value={form}>
      {announcement(conclusions)}
      <div className={styles['screen']}>
        <div className={styles['workspace']} data-drawer={isDrawerOpen ? 'open' : 'closed'}>
          <SectionRail
            current={section}
            completeness={intake.completeness}
            missing={needed}
            onOpen={open}
            onJump={jump}
          />
          <SectionPage
            key={section}
            section={section}
            intake={intake}
            next={next}
            isReadOnly={access !== 'write'}
            opened={opened}
            onOpenBlock={openBlock}
            onJump={jump}
            onNext={openNext}
            onKeyDown={onKeyDown}
          />
          <div className={styles['findings']}>
            {findings({ session, conclusions, isError, onJump: jump, onReveal: reveal })}
          </div>
          <div className={styles['summary']}>
            {summary(conclusions)}
            <Button kind="quiet" aria-expanded={isDrawerOpen} onPress={() => setDrawerOpen(!isDrawerOpen)}>
              {say(isDrawerOpen ? 'intake.findings.close' : 'intake.findings.open')}
            </Button>
          </div>
        </div>
        <IntakeKeyBar note={undone} />
      </div>
    </FormProvider>
  );
}
