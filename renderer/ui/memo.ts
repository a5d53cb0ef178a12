import { replaceEqualDeep } from '@tanstack/react-query';
import { memo as memoOfReact, useState, type ReactNode } from 'react';
import { useLanguage } from './words.ts';

/** React's memo for components that speak: they are drawn anew when the language changes, whatever their props. */
export const memo = <Props extends object>(draw: (props: Props) => ReactNode) => memoOfReact(speaking(draw));

/** The same for props that are made anew with every key: drawn anew only when they say something else. */
export const memoByValue = <Props extends object>(draw: (props: Props) => ReactNode) =>
  memoOfReact(speaking(draw), (before, after) => replaceEqualDeep(before, after) === before);

/** The same object as long as what it says is the same, for what is computed from it. */
export function useSame<Value>(value: Value): Value {
  const [kept, keep] = useState(() => value);
  const same = replaceEqualDeep(kept, value);
  if (same !== kept) keep(() => same);
  return same;
}

const speaking = <Props extends object>(draw: (props: Props) => ReactNode) =>
  function Speaking(props: Props) {
    useLanguage();
    return draw(props);
  };
