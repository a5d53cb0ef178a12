import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { questionnaire } from '#electron/services/exchange/fhir.ts';
import { fetchFormRenderer } from '../fixtures/form-renderer.ts';

/** The intake as others see it: a form renderer that is none of ours draws it, asks by its rules and reads it back. */
interface Item {
  readonly linkId: string;
  readonly text: string;
  readonly type: string;
  readonly item?: readonly Item[];
  readonly extension?: readonly { readonly url: string }[];
}
interface Form {
  readonly title: string;
  readonly url: string;
  readonly version: string;
  readonly item: readonly Item[];
}
interface Renderer {
  readonly Util: {
    addFormToPage(form: unknown, element: string, options: { readonly fhirVersion: string }): Promise<void>;
    getFormFHIRData(resource: string, fhirVersion: string): { readonly item?: readonly unknown[] };
  };
}

const ADDRESS = 'http://forms.invalid/';
const SCRIPTS = [
  'webcomponent/assets/lib/zone.min.js',
  'webcomponent/lhc-forms.js',
  'fhir/R4/lformsFHIR.min.js',
];
const PAGE = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="webcomponent/styles.css">
  <div id="form"></div>${SCRIPTS.map((script) => `<script src="${script}"></script>`).join('')}`;

let renderer: ReturnType<typeof fetchFormRenderer>;
test.beforeAll(() => {
  renderer = fetchFormRenderer();
});
test.afterAll(() => renderer?.remove());

/** The page comes from the disk, and nothing else can be reached from it. Returns what went wrong in it. */
async function openForm(page: Page, files: string, form: Form): Promise<readonly string[]> {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.route('**/*', (route) => {
    const path = route.request().url().slice(ADDRESS.length);
    if (path === '') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGE });
    const contentType = `text/${path.endsWith('.css') ? 'css' : 'javascript'}; charset=utf-8`;
    return route.fulfill({ path: join(files, path), contentType }).catch(() => route.abort());
  });
  await page.goto(ADDRESS);
  await page.evaluate(async (shown) => {
    const { LForms } = globalThis as unknown as { LForms: Renderer };
    await LForms.Util.addFormToPage(shown, 'form', { fhirVersion: 'R4' });
  }, form);
  return faults;
}

const isSaid = ({ type, extension = [] }: Item): boolean =>
  type !== 'display' && !extension.some(({ url }) => url.includes('enableWhen'));
/** Every heading, and every question that is asked of everybody. */
const alwaysAsked = (items: readonly Item[]): readonly Item[] =>
  items.flatMap((item) => [...(isSaid(item) ? [item] : []), ...alwaysAsked(item.item ?? [])]);

for (const role of ['doctor', 'coach'] as const) {
  test(`a form renderer of others draws the intake of a ${role}, asks by its rules and reads it back`, async ({
    page,
  }) => {
    test.skip(renderer === undefined, 'the renderer cannot be fetched');
    if (renderer === undefined) return;
    const form = JSON.parse(await questionnaire(role, 'en')) as Form;
    const faults = await openForm(page, renderer.files, form);

    const drawn = page.locator('#form');
    await expect(drawn.getByText(form.title).first()).toBeVisible({ timeout: 30_000 });
    const asked = alwaysAsked(form.item);
    expect(asked.length).toBeGreaterThan(50);
    const text = (await drawn.innerText()).replaceAll(/\s+/gu, ' ');
    expect(asked.filter((item) => !text.includes(item.text)).map(({ linkId }) => linkId)).toEqual([]);

    // A rule of the intake holds here too: nobody asks a man about a pregnancy.
    const pregnancy = drawn.getByText('Pregnancy or recent birth?');
    await expect(pregnancy).toBeVisible();
    await drawn.getByText('male', { exact: true }).click();
    await expect(pregnancy).toBeHidden();

    const response = await page.evaluate(() => {
      const { LForms } = globalThis as unknown as { LForms: Renderer };
      return LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4');
    });
    expect(response).toMatchObject({
      resourceType: 'QuestionnaireResponse',
      questionnaire: `${form.url}|${form.version}`,
      item: [
        {
          linkId: 'person',
          item: expect.arrayContaining([
            expect.objectContaining({
              linkId: 'sex',
              answer: [{ valueCoding: expect.objectContaining({ code: 'male' }) as unknown }],
            }),
          ]) as unknown,
        },
      ],
    });
    expect(faults).toEqual([]);
  });
}
