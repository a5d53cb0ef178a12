import { useEffect } from 'react';
import type { Assessment, NextQuestion } from '#shared/assessment/types.ts';
import type { Jump } from './jump.ts';

/**
 * Alt+A goes to the question that could change the picture most; from there to the next one. Alt+W opens what if.
 * Both work wherever the focus is.
 */
export function useFindingKeys(assessment: Assessment, onJump: Jump, onWhatIf: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.code === 'KeyW') onWhatIf();
      else if (event.code === 'KeyA') {
        const next = nextAfter(assessment.askNext, focusedQuestion());
        if (next !== undefined) onJump(next.question);
      } else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [assessment, onJump, onWhatIf]);
}

/** The question that has the focus, if one has. */
export const focusedQuestion = (): string | undefined =>
  document.activeElement?.closest<HTMLElement>('[data-question]')?.dataset['question'];

const nextAfter = (askNext: readonly NextQuestion[], current: string | undefined): NextQuestion | undefined =>
  askNext[askNext.findIndex(({ question }) => question === current) + 1] ?? askNext[0];
