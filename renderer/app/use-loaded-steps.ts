import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

const STEPS = ['intake', 'plan', 'handout', 'follow-up'] as const;
/** Long enough for the first screen to be drawn and used. */
const AFTER_MS = 1000;

/**
 * Loads all screens of a visit soon after the first, each when nothing else is to be done, so that they open whether
 * or not the host still answers.
 */
export function useLoadedSteps(assessmentId: string): void {
  const router = useRouter();
  useEffect(() => {
    const waiting = [...STEPS];
    let idle: number | undefined;
    const loadNext = (): void => {
      const step = waiting.shift();
      if (step === undefined) return;
      const to = `/assessments/$assessmentId/${step}` as const;
      void router.preloadRoute({ to, params: { assessmentId } });
      idle = requestIdleCallback(loadNext);
    };
    const timer = setTimeout(loadNext, AFTER_MS);
    return () => {
      clearTimeout(timer);
      if (idle !== undefined) cancelIdleCallback(idle);
    };
  }, [router, assessmentId]);
}
