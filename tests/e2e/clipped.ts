import type { Page } from '@playwright/test';

/**
 * What on the screen cannot be read whole, or lies over something else: what scrolls the window, scrolls sideways, is cut
 * off without its whole words at hand, runs out of its own box or out of the window, or overlaps another text.
 */
export const clippedOn = (page: Page): Promise<readonly string[]> => page.evaluate(findClipped);

/** Runs in the page. */
function findClipped(): readonly string[] {
  const SLACK_PX = 1;
  const told = (element: Element): boolean =>
    element.closest('[title]') !== null || element.querySelector('[title]') !== null;
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.closest('.visually-hidden, [aria-hidden="true"] canvas') === null &&
    getComputedStyle(element).clipPath === 'none';
  const name = (element: Element): string =>
    `${element.tagName.toLowerCase()} “${element.textContent.trim().replaceAll(/\s+/gu, ' ').slice(0, 48)}”`;
  const hasText = (element: Element): boolean =>
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    );
  const root = document.documentElement;
  const found: string[] = [];
  if (root.scrollWidth > root.clientWidth + SLACK_PX) found.push('the window scrolls sideways');
  if (root.scrollHeight > root.clientHeight + SLACK_PX) found.push('the window scrolls');
  const seen = [...document.querySelectorAll('body *')].filter(isSeen);

  for (const element of seen) {
    const { overflowX, overflowY } = getComputedStyle(element);
    const isWide = element.scrollWidth > element.clientWidth + SLACK_PX && element.clientWidth > 0;
    const isTall = element.scrollHeight > element.clientHeight + SLACK_PX && element.clientHeight > 0;
    if (overflowX !== 'visible' && isWide && !told(element))
      found.push(`cut or scrolled sideways: ${name(element)}`);
    if (['hidden', 'clip'].includes(overflowY) && isTall && !told(element) && hasText(element))
      found.push(`cut below: ${name(element)}`);
    if (overflowX === 'visible' && isWide && hasText(element))
      found.push(`runs out of its box: ${name(element)}`);
  }

  /** The lines of a text, as far as nothing around it cuts them off. */
  const texts = seen.filter(
    (element) => hasText(element) && element.closest('svg, canvas, option, select') === null,
  );
  const linesOf = (element: Element): readonly DOMRect[] => {
    const range = document.createRange();
    return [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .flatMap((node) => {
        range.selectNodeContents(node);
        return [...range.getClientRects()];
      })
      .filter(({ width, height }) => width > 0 && height > 0);
  };
  for (const element of texts) {
    const box = element.getBoundingClientRect();
    if (box.left < -SLACK_PX || box.right > root.clientWidth + SLACK_PX)
      found.push(`out of the window: ${name(element)}`);
  }
  /** Only what stands in the flow of the same part: a card over the page is meant to cover it. */
  const partOf = (element: Element): Element | null => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const { position, overflowY } = getComputedStyle(at);
      if (position !== 'static' && position !== 'relative') return at;
      if (overflowY !== 'visible') return at;
    }
    return null;
  };
  /** Lines that one sees: what is scrolled away may not even be laid out. */
  const inSight = (lines: readonly DOMRect[], part: Element | null): readonly DOMRect[] => {
    const { top, bottom } = (part ?? root).getBoundingClientRect();
    return lines.filter((line) => line.bottom > top && line.top < Math.min(bottom, root.clientHeight));
  };
  const placed = texts.map((element) => {
    const part = partOf(element);
    return { element, part, lines: inSight(linesOf(element), part) };
  });
  for (const [index, one] of placed.entries()) {
    for (const other of placed.slice(index + 1)) {
      if (one.part !== other.part || one.element.contains(other.element)) continue;
      const isOver = one.lines.some((line) =>
        other.lines.some(
          (against) =>
            Math.min(line.right, against.right) - Math.max(line.left, against.left) > 2 &&
            Math.min(line.bottom, against.bottom) - Math.max(line.top, against.top) > 5,
        ),
      );
      if (isOver) found.push(`lies over another: ${name(one.element)} and ${name(other.element)}`);
    }
  }
  return found;
}
