import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { client, places } from '../client/client.ts';
import { isQuestionId } from '#shared/intake/questions.ts';
import { Waiting } from '../ui/waiting.tsx';
import { say } from '../ui/words.ts';

/** Brings the user back to where they were, before anything is drawn, and remembers every move from there on. */
export function AtPlace({ userId, children }: { readonly userId: string; readonly children: ReactNode }) {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const { isSuccess: isThere } = useQuery({
    queryKey: ['at-place', userId],
    queryFn: async () => {
      // A place that cannot be read keeps nobody out: one begins where the address says.
      const saved = await client.place.get({}).catch(() => ({ place: undefined }));
      const path = places.begin(userId, saved.place, pathname);
      if (path !== pathname) await navigate({ to: path, replace: true });
      return path;
    },
    staleTime: Infinity,
  });
  useEffect(() => {
    if (isThere) places.note({ path: pathname });
  }, [isThere, pathname]);
  useEffect(() => (isThere ? followMoves() : undefined), [isThere]);
  return isThere ? children : <Waiting>{say('shell.loading')}</Waiting>;
}

/** A question, or what stands for several and names one of them to come back to. */
const PLACE = '[data-question], [data-return-to]';

/** Notes the question that has the focus and how far the page is scrolled; returns the way to stop. */
function followMoves(): () => void {
  const stopReturning = returnScroll(places.current.scroll);
  const onFocus = (event: FocusEvent): void => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>(PLACE) : null;
    const { question = row?.dataset['returnTo'] } = row?.dataset ?? {};
    if (question !== undefined && isQuestionId(question)) places.note({ question });
  };
  const onScroll = (event: Event): void => {
    if (event.target instanceof HTMLElement && event.target.matches('main')) {
      places.note({ scroll: Math.max(0, Math.round(event.target.scrollTop)) });
    }
  };
  document.addEventListener('focusin', onFocus);
  document.addEventListener('scroll', onScroll, { capture: true, passive: true });
  return () => {
    stopReturning();
    document.removeEventListener('focusin', onFocus);
    document.removeEventListener('scroll', onScroll, { capture: true });
  };
}

const PATIENCE_MS = 3000;

/** Scrolls the page to where it was as soon as it is long enough for that; a page that stays short is left alone. */
function returnScroll(scroll: number): () => void {
  if (scroll === 0) return () => undefined;
  const observer = new MutationObserver(() => {
    const page = document.querySelector('main');
    if (page === null || page.scrollHeight - page.clientHeight < scroll) return;
    stop();
    page.scrollTop = scroll;
  });
  const timer = setTimeout(() => observer.disconnect(), PATIENCE_MS);
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
  };
  observer.observe(document.body, { childList: true, subtree: true });
  return stop;
}
