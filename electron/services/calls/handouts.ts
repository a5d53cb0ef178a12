import {
  getHandout,
  keepHandout,
  lastOptions,
  previewHandout,
  sheetSideBySide,
  type Press,
  type StoredHandout,
} from '../handouts.ts';
import type { Implementer } from '../implementer.ts';
import { writeLetter } from '../letters.ts';
import type { Ports } from '../ports.ts';
import { printThrough } from '../print-failure.ts';
import type { Vaults } from '../vaults.ts';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const asDocument = ({ record, pdf }: StoredHandout) => ({ ...record, base64: base64(pdf) });

export const handoutCalls = (
  os: Implementer,
  vaults: Vaults,
  press: Press,
  { now, saveFile, printFile, wroteLetter }: Ports,
) => ({
  preview: os.handouts.preview.handler(async ({ input }) => {
    const { preview, sections } = await previewHandout(vaults.opened, press, input, now());
    const { record, pdf, isDraft } = preview;
    return { ...record, base64: base64(pdf), isDraft, sections: [...sections] };
  }),
  sideBySide: os.handouts.sideBySide.handler(async ({ input }) =>
    (await sheetSideBySide(vaults.opened, input, now())).map(({ title, lines, isSafety }) => ({
      title: [...title],
      lines: lines.map(([runner, clinician]): [string, string] => [runner, clinician]),
      isSafety,
    })),
  ),
  lastOptions: os.handouts.lastOptions.handler(() => lastOptions(vaults.opened)),
  keep: os.handouts.keep.handler(
    ({ input }) => keepHandout(vaults.opened, press.previews, input.id, now()).record,
  ),
  list: os.handouts.list.handler(({ input }) => {
    const { store, user } = vaults.opened;
    return [...store.read(() => store.handouts.list(input.assessmentId, user.role))];
  }),
  get: os.handouts.get.handler(({ input }) => asDocument(getHandout(vaults.opened, input.id))),
  saveAs: os.handouts.saveAs.handler(async ({ input }) => {
    const { record, pdf } = keepHandout(vaults.opened, press.previews, input.id, now());
    return { saved: (await saveFile?.(record.fileName, pdf)) ?? false };
  }),
  print: os.handouts.print.handler(async ({ input }) => {
    const { pdf } = keepHandout(vaults.opened, press.previews, input.id, now());
    return { printed: printFile !== undefined && (await printThrough(printFile, pdf)) };
  }),
  letter: os.handouts.letter.handler(async ({ input }) => {
    const text = await writeLetter(vaults.opened, input, now());
    wroteLetter?.(text);
    return { text };
  }),
});
