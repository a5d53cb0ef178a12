import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '#renderer/client/client.ts';
import { copyText } from '#renderer/client/clipboard.ts';
import { saveFile } from '#renderer/client/download.ts';
import { describeError } from '#renderer/client/errors.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CodeBox } from '#renderer/ui/code-box.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Message } from '#renderer/ui/message.tsx';
import { say } from '#renderer/ui/words.ts';
import styles from './exchange.module.css';

interface Props {
  readonly personId: string;
  readonly onClose: () => void;
}

/** Makes the baton at once and shows the code that opens it. The code is kept nowhere. */
export function HandOver({ personId, onClose }: Props) {
  const { mutate, data, error } = useMutation({
    mutationFn: async () => {
      const made = await api.exchange.makeBaton.call({ personId });
      return { ...made, isSaved: saveFile(made, 'application/octet-stream') };
    },
  });
  useEffect(() => mutate(), [mutate]);
  return (
    <Dialog title={say('exchange.handOver')} isOpen onClose={onClose}>
      <div className={styles['dialog']}>
        {error === null ? null : <Refusal error={error} />}
        {data === undefined && error === null ? <p role="status">{say('exchange.making')}</p> : null}
        {data?.isSaved === false ? <p role="status">{say('exchange.cancelled')}</p> : null}
        {data?.isSaved === true ? <Code fileName={data.fileName} code={data.passphrase} /> : null}
        <div className={styles['actions']}>
          <Button kind="primary" onPress={onClose}>
            {say('exchange.done')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function Code({ fileName, code }: { readonly fileName: string; readonly code: string }) {
  const copy = useMutation({ mutationFn: () => copyText(code) });
  return (
    <>
      <p role="status">{say('exchange.made', { fileName })}</p>
      <CodeBox code={code} label={say('exchange.code')} testId="baton-code" />
      <p className={styles['quiet']}>{say('exchange.made.text')}</p>
      <div className={styles['actions']}>
        <Button onPress={() => copy.mutate()}>{say('exchange.code.copy')}</Button>
        <span role="status">{copy.isSuccess ? say('exchange.code.copied') : ''}</span>
      </div>
    </>
  );
}

/** What happened, what is safe and what to do next. */
export function Refusal({ error }: { readonly error: unknown }) {
  const { title, text } = describeError(error);
  return <Message title={title}>{text}</Message>;
}
