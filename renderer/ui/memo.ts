import { memo as memoOfReact, type ReactNode } from 'react';
import { useLanguage } from './words.ts';

/** React's memo for components that speak: they are drawn anew when the language changes, whatever their props. */
export const memo = <Props extends object>(draw: (props: Props) => ReactNode) =>
  memoOfReact(function Speaking(props: Props) {
    useLanguage();
    return draw(props);
  });
