import { useState } from 'react';

/**
 * A field that shows a value and, while somebody types, the text. `take` is asked at the end and says whether
 * the text could be used; a text that could not stays where it is, so that nothing typed vanishes.
 */
export function useTyped(shown: string, take: (text: string) => boolean) {
  const [typed, setTyped] = useState<string>();
  const [isRefused, setRefused] = useState(false);
  const finish = (): void => {
    if (typed === undefined) return;
    const isTaken = take(typed);
    setRefused(!isTaken);
    if (isTaken) setTyped(undefined);
  };
  const show = (text: string | undefined): void => {
    setTyped(text);
    setRefused(false);
  };
  return { value: typed ?? shown, isTyped: typed !== undefined, isRefused, show, finish };
}
