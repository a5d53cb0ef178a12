import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { FileDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { z } from 'zod';
import type { handoutDocument, handoutOptions } from '#shared/contract/schemas.ts';
import { api } from '../../client/client.ts';
import { describeError } from '../../client/errors.ts';
import { Button } from '../../ui/button.tsx';
import { Chips } from '../../ui/chips.tsx';
import { KeyBar } from '../../ui/key-bar.tsx';
import { Message } from '../../ui/message.tsx';
import { scrollRegion } from '../../ui/scroll-region.ts';
import { say } from '../../ui/words.ts';
import { downloadPdf } from './download.ts';
import styles from './handout.module.css';
import { PdfPages } from './pdf-pages.tsx';
import { Readiness } from './readiness.tsx';

type Options = z.infer<typeof handoutOptions>;
type HandoutDocument = z.infer<typeof handoutDocument>;

/** The real PDF beside its options: what is shown is what is stored and saved. */
export function HandoutScreen({ assessmentId }: { readonly assessmentId: string }) {
  const [options, setOptions] = useState<Options>({
    audience: 'runner',
    language: 'en',
    paper: 'a4',
    largePrint: false,
  });
  const printed = usePrinted(assessmentId, options);
  const save = useSave(printed.data);
  const error = printed.error ?? save.error;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      save.mutate();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  return (
    <div className={styles['screen']}>
      <div className={styles['columns']}>
        <section className={styles['options']} aria-label={say('handout.title')}>
          <h1>{say('handout.title')}</h1>
          <Choice
            label={say('handout.for')}
            value={options.audience}
            onChange={(audience) => setOptions({ ...options, audience })}
            chips={[
              { value: 'runner', label: say('handout.for.runner') },
              { value: 'clinician', label: say('handout.for.clinician') },
            ]}
          />
          <Choice
            label={say('handout.paper')}
            value={options.paper}
            onChange={(paper) => setOptions({ ...options, paper })}
            chips={[
              { value: 'a4', label: say('handout.paper.a4') },
              { value: 'letter', label: say('handout.paper.letter') },
            ]}
          />
          <Choice
            label={say('handout.print')}
            value={options.largePrint ? 'large' : 'normal'}
            onChange={(print) => setOptions({ ...options, largePrint: print === 'large' })}
            chips={[
              { value: 'normal', label: say('handout.print.normal') },
              { value: 'large', label: say('handout.print.large') },
            ]}
          />
        </section>
        <main {...scrollRegion} className={styles['desk']} aria-busy={printed.isFetching}>
          {error === null ? null : <Failure error={error} />}
          {printed.data === undefined ? (
            <p role="status">{error === null ? say('handout.making') : ''}</p>
          ) : (
            <PdfPages key={printed.data.id} base64={printed.data.base64} />
          )}
        </main>
        <aside className={styles['aside']}>
          <Readiness assessmentId={assessmentId} />
          <Button
            kind="primary"
            shortcut="Ctrl S"
            isDisabled={printed.data === undefined || printed.isFetching}
            onPress={() => save.mutate()}
          >
            <FileDown size={16} aria-hidden="true" />
            {say('handout.save')}
          </Button>
          <p role="status" className={styles['quiet']}>
            {save.data === true ? say('handout.saved') : ''}
          </p>
          {printed.data === undefined ? null : (
            <p className={styles['hash']}>
              {say('handout.hash', { hash: printed.data.sha256.slice(0, 16) })}…
            </p>
          )}
        </aside>
      </div>
      <KeyBar
        hints={[{ keys: ['Ctrl S'], does: say('handout.key.save') }]}
        note={
          printed.data === undefined
            ? undefined
            : say('handout.pages', {
                count: printed.data.pages,
                paper: say(`handout.paper.${options.paper}`),
              })
        }
      />
    </div>
  );
}

/** Prints the draft as it stands when the screen opens and whenever an option changes. */
const usePrinted = (assessmentId: string, options: Options) =>
  useQuery({
    queryKey: [...api.handouts.preview.key(), assessmentId, options],
    queryFn: () => api.handouts.preview.call({ assessmentId, options }),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 0,
  });

/** A dialog of the system where there is one, else a download. True when the file was saved. */
const useSave = (printed: HandoutDocument | undefined) =>
  useMutation({
    mutationFn: async () => {
      if (printed === undefined) return false;
      const { capabilities } = await api.app.status.call({});
      if (capabilities.nativeDialogs) return (await api.handouts.saveAs.call({ id: printed.id })).saved;
      await api.handouts.keep.call({ id: printed.id });
      downloadPdf(printed.fileName, printed.base64);
      return true;
    },
  });

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly chips: readonly { readonly value: Value; readonly label: string }[];
}
function Choice<Value extends string>({ label, ...props }: ChoiceProps<Value>) {
  return (
    <div className={styles['choice']}>
      <h2>{label}</h2>
      <Chips label={label} {...props} />
    </div>
  );
}

function Failure({ error }: { readonly error: unknown }) {
  const { title, text } = describeError(error);
  return <Message title={title}>{text}</Message>;
}
