import { client } from '../client/client.ts';
import { catalogue } from '../ui/words.ts';
import { downloadPdf } from '../client/download.ts';

/** Saves the intake to fill in by hand, on the paper that this clinic printed on last. */
export async function saveBlankIntake(): Promise<void> {
  const last = await client.handouts.lastOptions({});
  const { fileName, base64 } = await client.forms.blankIntake({
    paper: last?.paper ?? 'a4',
    language: catalogue.language,
  });
  if (base64 !== undefined) downloadPdf(fileName, base64);
}
