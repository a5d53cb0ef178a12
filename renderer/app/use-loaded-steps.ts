import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

const STEPS = ['intake', 'plan', 'handout', 'follow-up'] as const;
/** Long enough for the first screen to be drawn and used. */
const AFTER_MS = 1000;

/** Loads all screens of a visit soon after the first, so that each opens whether or not the host still answers. */
export function useLoadedSteps(assessmentId: string): void {
  const router = useRouter();
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const step of STEPS) {
        void router.preloadRoute({ to: `/assessments/$assessmentId/${step}`, params: { assessmentId } });
      }
    }, AFTER_MS);
    return () => clearTimeout(timer);
  }, [router, assessmentId]);
}
