import { useState } from 'react';
import { SECTIONS, type SectionId } from '#shared/intake/question.ts';
import type { QuestionId } from '#shared/intake/questions.ts';
import { KeyCap } from '#renderer/ui/key-cap.tsx';
import { memo } from '#renderer/ui/memo.ts';
import { catalogue, say } from '#renderer/ui/words.ts';
import { CompletenessDisc } from './completeness-disc.tsx';
import { openAndGo } from './focus.ts';
import { digitOf, type Completeness } from './sections.ts';
import { questionLabel, shortLabel } from './words.ts';
import styles from './section-rail.module.css';

const MOST_NAMED = 6;

interface Props {
  readonly current: SectionId;
  readonly completeness: ReadonlyMap<SectionId, Completeness>;
  readonly missing: readonly QuestionId[] | undefined;
  readonly onOpen: (section: SectionId) => void;
  readonly onJump: (question: QuestionId) => void;
}

/** The sections with how complete each is, and what a safe plan still needs. */
export const SectionRail = memo(function SectionRail({
  current,
  completeness,
  missing,
  onOpen,
  onJump,
}: Props) {
  return (
    <nav className={styles['rail']} aria-label={say('intake.sections')}>
      <ol>
        {SECTIONS.map((section) => {
          const { state, answered, asked } = completeness.get(section) ?? {
            state: 'empty',
            answered: 0,
            asked: 0,
          };
          return (
            <li key={section}>
              <button
                type="button"
                className={styles['section']}
                aria-current={section === current ? 'step' : undefined}
                aria-keyshortcuts={digitOf(section) === undefined ? undefined : `Alt+${digitOf(section)}`}
                onClick={() => onOpen(section)}
              >
                <span className={styles['digit']} aria-hidden="true">
                  {digitOf(section)}
                </span>
                {catalogue.sections[section]}
                <CompletenessDisc state={state} />
                <span className="visually-hidden">
                  {say('intake.section.state', { state, answered, asked })}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      {missing === undefined ? null : <Needed missing={missing} onJump={onJump} />}
    </nav>
  );
});

interface NeededProps {
  readonly missing: readonly QuestionId[];
  readonly onJump: Props['onJump'];
}

/** The answers that a safe plan still needs, by name; the first few in sight. */
function Needed({ missing, onJump }: NeededProps) {
  const [isOpen, setOpen] = useState(false);
  if (missing.length === 0) return <p className={styles['needed']}>{say('intake.needed.none')}</p>;
  const shown = isOpen ? missing : missing.slice(0, MOST_NAMED);
  return (
    <div className={styles['needed']}>
      <p>
        <strong>{say('intake.needed.count', { count: missing.length })}</strong> {say('intake.needed.rest')}
      </p>
      <ul>
        {shown.map((id, place) => (
          <li key={id}>
            <button
              type="button"
              className={styles['missing']}
              onClick={() => onJump(id)}
              title={questionLabel(id)}
            >
              {shortLabel(id)}
            </button>
            {place === 0 ? (
              <span className={styles['key']} aria-hidden="true">
                <KeyCap>Alt</KeyCap> <KeyCap>N</KeyCap>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      {missing.length > shown.length ? (
        <button
          type="button"
          className={styles['more']}
          aria-expanded={false}
          onClick={({ currentTarget }) =>
            openAndGo(currentTarget.parentElement, () => setOpen(true), 'button')
          }
        >
          {say('intake.more', { count: missing.length - shown.length })}
        </button>
      ) : null}
    </div>
  );
}
