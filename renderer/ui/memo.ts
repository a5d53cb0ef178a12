import { replaceEqualDeep } from '@tanstack/react-query';
import { memo as memoOfReact, type ReactNode } from 'react';
import { useLanguage } from './words.ts';

/** React's memo for components that speak: they are drawn anew when the language changes, whatever their props. */
export const memo = <Props extends object>(draw: (props: Props) => ReactNode) => memoOfReact(speaking(draw));

/** The same for props that are made anew with every key: drawn anew only when they say something else. */
export const memoByValue = <Props extends object>(draw: (props: Props) => ReactNode) =>
  memoOfReact(speaking(draw), (before, after) => replaceEqualDeep(before, after) === before);

const speaking = <Props extends object>(draw: (props: Props) => ReactNode) =>
  function Speaking(props: Props) {
    useLanguage();
    return draw(props);
  };
