import { expect, test, type Page } from '@playwright/test';
import { differenceOf } from './pictures.ts';

/** A piece of a screen, for planting what a comparison of pictures must find, and what it must let pass. */
const SCREEN = `
  <body style="margin: 0; padding: 24px; background: #fdfcf9; color: #1e1b17; font: 14px/20px sans-serif">
    <p style="width: 300px; height: 40px; margin: 0; overflow: hidden">
      Stop running for 10 days. Then start again with short, flat runs on an easy path.
    </p>
    <button style="height: 30px; border: 1px solid #8c8476; background: #fff">Handout</button>
    <strong style="color: #a5241c">emergency</strong>
  </body>`;

const look = async (page: Page, planted = ''): Promise<Buffer> => {
  await page.setContent(`${SCREEN}<style>${planted}</style>`);
  return page.screenshot();
};

const FOUND = {
  'a button that moved by half a line': 'button { position: relative; top: 10px }',
  'a word that is cut': 'p { height: 26px !important }',
  'a warning in another colour': 'strong { color: #835000 !important }',
  'something that is not there': 'button { visibility: hidden }',
} as const;
for (const [name, planted] of Object.entries(FOUND)) {
  test(`the comparison finds ${name}`, async ({ page }) => {
    expect(differenceOf(await look(page), await look(page, planted))).toMatch(/blocks differ, within/u);
  });
}

test('the comparison lets pass the same screen, and letters whose edges are drawn otherwise', async ({
  page,
}) => {
  const reviewed = await look(page);
  expect(differenceOf(reviewed, await look(page))).toBeUndefined();
  const shifted = await look(
    page,
    'p, button, strong { text-rendering: geometricPrecision; translate: 0.3px }',
  );
  expect(shifted.equals(reviewed)).toBe(false);
  expect(differenceOf(reviewed, shifted)).toBeUndefined();
});
