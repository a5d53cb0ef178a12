import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { answerLetter, isModified } from '#renderer/ui/key-letter.ts';
import { readingArrow } from '#renderer/ui/reading-arrow.ts';
import { optionLabel } from '../words.ts';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Keys of a list of tick boxes: arrows move through it, a letter goes to the next option that begins with it. What
 * is folded away is reached all the same: it opens first.
 */
export function useBoxKeys(
  list: RefObject<HTMLElement | null>,
  shown: readonly string[],
  hidden: readonly string[],
  onOpen: () => void,
) {
  const wanted = useRef<string | undefined>(undefined);
  const boxes = (): readonly HTMLInputElement[] => [
    ...(list.current?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]') ?? []),
  ];
  useEffect(() => {
    const place = wanted.current === undefined ? -1 : shown.indexOf(wanted.current);
    if (place < 0) return;
    wanted.current = undefined;
    boxes()[place]?.focus();
  });
  return (event: KeyboardEvent): void => {
    if (isModified(event)) return;
    const here = boxes().indexOf(event.target as HTMLInputElement);
    const step = STEPS[readingArrow(event.key)];
    if (here < 0 || (step === undefined && !isLetter(event, shown))) return;
    const order = [...shown, ...hidden];
    const from = order.indexOf(shown[here] ?? '');
    const target =
      step === undefined
        ? nextBegunWith(event.key, order, from, optionLabel)
        : order[(from + step + order.length) % order.length];
    if (target === undefined) return;
    event.preventDefault();
    if (shown.includes(target)) {
      boxes()[shown.indexOf(target)]?.focus();
      return;
    }
    wanted.current = target;
    onOpen();
  };
}

/** A letter that goes to an option: U says "not known", and N "none of these" where there is such an option. */
function isLetter(event: KeyboardEvent, options: readonly string[]): boolean {
  const letter = answerLetter(event);
  return /^\p{L}$/u.test(event.key) && letter !== 'u' && !(letter === 'n' && options.includes('none'));
}

/** The next option that begins with a letter, from where one is, round to where one is. */
export function nextBegunWith<Option extends string>(
  letter: string,
  order: readonly Option[],
  from: number,
  labelOf: (option: Option) => string,
): Option | undefined {
  const round = [...order.slice(from + 1), ...order.slice(0, from + 1)];
  return round.find((option) => labelOf(option).toLowerCase().startsWith(letter.toLowerCase()));
}
