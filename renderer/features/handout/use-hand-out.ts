import { useMutation } from '@tanstack/react-query';
import type { Letter } from '#shared/handout/letters/letters.ts';
import { api, queryClient } from '../../client/client.ts';
import { copyLetter } from '../../client/copy-letter.ts';
import { printInFrame } from '../../client/print-pdf.ts';
import { downloadPdf } from '../../client/download.ts';
import { screenLanguage } from '../../ui/words.ts';
import type { Sheet } from './use-sheet.ts';

/** What can be done with the sheet that is shown, and what came of it, in a word for the status line. */
export type Done = 'saved' | 'printed' | 'cancelled' | 'copied-note' | 'copied-referral' | 'signed';
export type SheetAction = 'save' | 'print' | 'sign';
/** Something done with the very sheet that is shown. */
export interface SheetOut {
  readonly kind: SheetAction;
  readonly sheet: Sheet;
}
type HandOut = SheetOut | { readonly kind: 'copy'; readonly letter: Letter };

/** Hands a sheet out: saves, prints or signs exactly what is shown, or copies a letter. */
export const useHandOut = (assessmentId: string, onSigned: () => Promise<void> = () => Promise.resolve()) =>
  useMutation({
    mutationFn: (what: HandOut) => handOut(assessmentId, what),
    onSuccess: async (done) => {
      await queryClient.invalidateQueries({ queryKey: api.handouts.list.key() });
      await queryClient.invalidateQueries({ queryKey: api.assessments.trail.key() });
      if (done !== 'signed') return;
      await onSigned();
      await queryClient.invalidateQueries({ queryKey: api.people.key() });
      await queryClient.invalidateQueries({ queryKey: api.assessments.key() });
    },
  });

async function handOut(assessmentId: string, what: HandOut): Promise<Done> {
  switch (what.kind) {
    case 'save':
      return (await save(what.sheet)) ? 'saved' : 'cancelled';
    case 'print':
      return (await print(what.sheet)) ? 'printed' : 'cancelled';
    case 'sign':
      await api.assessments.sign.call({
        id: assessmentId,
        handoutId: what.sheet.id,
        language: screenLanguage,
      });
      return 'signed';
    case 'copy': {
      const { letter } = what;
      await copyLetter(assessmentId, letter);
      return `copied-${letter}`;
    }
  }
}

type Printed = Pick<Sheet, 'id' | 'fileName' | 'base64'>;

/** A dialog of the system where there is one, else a download. False when it was cancelled. */
async function save({ id, fileName, base64 }: Printed): Promise<boolean> {
  const { capabilities } = await api.app.status.call({});
  if (capabilities.nativeDialogs) return (await api.handouts.saveAs.call({ id })).saved;
  await api.handouts.keep.call({ id });
  downloadPdf(fileName, base64);
  return true;
}

async function print({ id, base64 }: Printed): Promise<boolean> {
  const { capabilities } = await api.app.status.call({});
  if (capabilities.printing) return (await api.handouts.print.call({ id })).printed;
  await api.handouts.keep.call({ id });
  await printInFrame(base64);
  return true;
}
