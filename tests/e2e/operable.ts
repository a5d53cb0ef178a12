import type { CDPSession, Page } from '@playwright/test';

/** What the browser tells a screen reader of a part of the page. */
interface Told {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
}

const OPERABLE: ReadonlySet<string> = new Set([
  'button',
  'link',
  'checkbox',
  'radio',
  'textbox',
  'searchbox',
  'combobox',
  'spinbutton',
  'slider',
  'switch',
  'tab',
  'option',
  'menuitem',
  'menuitemradio',
  'DisclosureTriangle',
]);
/** The first and the last stop of a menu, for a screen reader to leave it by. */
const TWICE_BY_DESIGN = 'Dismiss';
/** Within one of these a name is understood by what surrounds it. */
const SURROUNDS: ReadonlySet<string> = new Set([
  'group',
  'radiogroup',
  'region',
  'row',
  'listitem',
  'dialog',
  'alertdialog',
  'navigation',
  'complementary',
  'listbox',
  'menu',
  'article',
  'Details',
]);

/** What is not drawn until it is scrolled to has no name either: for as long as one asks, everything is drawn. */
const drawEverything = (page: Page, isDrawn: boolean): Promise<void> =>
  page.evaluate((isOn) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets = isOn ? [sheet] : [];
  }, isDrawn);

/** Whatever can be operated without a name, or with the name of another one in the same place. */
export async function unnamedOn(page: Page, session: CDPSession): Promise<readonly string[]> {
  await drawEverything(page, true);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly Told[] };
  await drawEverything(page, false);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const around = (node: Told): Told | undefined => {
    for (let at = byId.get(node.parentId ?? ''); at !== undefined; at = byId.get(at.parentId ?? ''))
      if (!at.ignored && SURROUNDS.has(at.role?.value ?? '')) return at;
    return undefined;
  };
  const operable = nodes.filter(
    ({ ignored, role, name }) =>
      !ignored && OPERABLE.has(role?.value ?? '') && name?.value !== TWICE_BY_DESIGN,
  );
  const unnamed = operable
    .filter(({ name }) => (name?.value ?? '').trim() === '')
    .map(
      (node) =>
        `${node.role?.value} without a name in ${around(node)?.role?.value} “${around(node)?.name?.value}”`,
    );
  const called = operable.map((node) => {
    const place = around(node);
    return {
      key: `${place?.nodeId} ${node.role?.value} ${node.name?.value}`,
      words: `${node.role?.value} “${node.name?.value}” in ${place?.role?.value} “${place?.name?.value}”`,
    };
  });
  const twice = called
    .filter(({ key }, index) => called.findIndex((one) => one.key === key) < index)
    .map(({ words }) => `called like another: ${words}`);
  return [...unnamed, ...twice];
}

/** More stops than any screen has. */
const MOST_STOPS = 400;

/**
 * Goes round the screen by Tab: what can be pressed and is not come by, neither itself nor by the arrows of the group
 * that it belongs to; and where one does not see that one is there.
 */
export async function unreachableOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(beginWalk);
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(noteStop)) break;
  }
  return page.evaluate(endWalk);
}

/** These run in the page, and keep what they found on its window. */
interface Walk {
  readonly start: Element | null;
  readonly scrolled: ReadonlyMap<Element, number>;
  readonly seen: Set<Element>;
  readonly hidden: Set<string>;
}
type Walked = typeof globalThis & { walk?: Walk };

function beginWalk(): void {
  const scrolled = new Map(
    [...document.querySelectorAll('*')]
      .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)
      .map((element) => [element, element.scrollTop]),
  );
  (globalThis as Walked).walk = {
    start: document.activeElement,
    scrolled,
    seen: new Set(),
    hidden: new Set(),
  };
}

/** True once the round is closed. */
function noteStop(): boolean {
  const { walk } = globalThis as Walked;
  const at = document.activeElement;
  if (walk === undefined || at === null) return true;
  if (walk.seen.has(at)) return true;
  if (at === document.body) return walk.seen.size > 0 && walk.seen.has(document.documentElement);
  walk.seen.add(at);
  // Its own ring, or that of what stands for it: the label of a box, the row, the scale. A zone shows it by its fill.
  const rings: Element[] = [];
  for (let one: Element | null = at; one !== null && rings.length < 6; one = one.parentElement)
    rings.push(one);
  const isRinged =
    at.matches('[data-zone]') ||
    rings.some((one) => {
      const { outlineStyle, boxShadow, outlineWidth } = getComputedStyle(one);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    });
  const describe = at.outerHTML.slice(0, 160);
  if (!isRinged) walk.hidden.add(`no ring: ${describe}`);
  const box = (at.closest('label') ?? at).getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height / 2, 20)];
  const isOut = x < 0 || y < 0 || x > innerWidth || y > innerHeight;
  const over = isOut ? null : document.elementFromPoint(x, y);
  const isCovered =
    over !== null && !over.contains(at) && !at.contains(over) && at.closest('label')?.contains(over) !== true;
  if (isOut) walk.hidden.add(`out of sight: ${describe}`);
  if (isCovered)
    walk.hidden.add(
      `covered by ${over.tagName.toLowerCase()} “${over.textContent.slice(0, 20)}”: ${describe}`,
    );
  return false;
}

function endWalk(): readonly string[] {
  const { walk } = globalThis as Walked;
  if (walk === undefined) return ['the walk was not begun'];
  const groups =
    '[role=radiogroup], [role=group], [role=grid], [role=listbox], [role=menu], [role=toolbar], [role=tablist], fieldset, [data-question]';
  const reached = [...walk.seen];
  const isReached = (element: Element): boolean => {
    if (walk.seen.has(element)) return true;
    const list = element.closest('[role=listbox]');
    if (list !== null && reached.some((one) => one.getAttribute('aria-controls') === list.id)) return true;
    const group = element.closest(element.matches('[data-zone]') ? 'main' : groups);
    return group !== null && reached.some((one) => group.contains(one));
  };
  const modal = document.querySelector('[role=dialog], dialog[open]');
  const operable = (modal ?? document).querySelectorAll(
    'a[href], button, input, select, textarea, summary, [role=button], [role=radio], [role=checkbox], [role=option]',
  );
  const missed = [...operable]
    .filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.matches(':disabled, [inert] *, [aria-hidden=true] *, [type=hidden], [type=file]') &&
        // Of a zone that is marked its own keys do the same: M makes it the main one, Del takes it off.
        !element.matches('[name=painZoneMain], [aria-label^="Remove: "]') &&
        !isReached(element),
    )
    .map((element) => `not reached: ${element.outerHTML.slice(0, 160)}`);
  // As it was before the walk.
  if (walk.start instanceof HTMLElement) walk.start.focus({ preventScroll: true });
  for (const [element, top] of walk.scrolled) element.scrollTop = top;
  return [...missed, ...walk.hidden];
}
