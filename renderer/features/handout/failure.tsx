import { describeError } from '../../client/errors.ts';
import { Message } from '../../ui/message.tsx';

/** What went wrong with a call, in a sentence with a way out. */
export function Failure({ error }: { readonly error: unknown }) {
  const { title, text } = describeError(error);
  return <Message title={title}>{text}</Message>;
}
