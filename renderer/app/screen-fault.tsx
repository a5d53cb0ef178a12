import { useRouter } from '@tanstack/react-router';
import { say } from '../ui/words.ts';
import { Fault } from './fault.tsx';

/** In place of a screen that cannot be drawn, with the rest of the page around it: what is not saved yet stays there. */
export function ScreenFault() {
  const router = useRouter();
  // To draw it again is not enough: what could not be fetched has to be fetched again.
  return <Fault way={say('shell.again')} onGo={() => void router.invalidate()} />;
}
