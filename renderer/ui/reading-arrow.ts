const MIRRORED: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** Whether the page runs from right to left. */
export const isMirrored = (): boolean => document.documentElement.dir === 'rtl';

/** An arrow as it leads through what is read: from right to left, the one to the left goes on. */
export const readingArrow = (key: string): string => (isMirrored() ? (MIRRORED[key] ?? key) : key);
