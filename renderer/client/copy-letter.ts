import { machineUnits } from '../ui/measures.ts';
import { catalogue } from '../ui/words.ts';
import type { Letter } from '#shared/handout/letters/letters.ts';
import { api } from './client.ts';
import { copyText } from './clipboard.ts';

/** Puts a letter of an assessment on the clipboard, as its answers stand now. */
export async function copyLetter(assessmentId: string, letter: Letter): Promise<void> {
  const { text } = await api.handouts.letter.call({
    assessmentId,
    letter,
    language: catalogue.language,
    units: machineUnits(),
  });
  await copyText(text);
}
