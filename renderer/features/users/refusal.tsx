import { describeError } from '#renderer/client/errors.ts';
import { Message } from '#renderer/ui/message.tsx';

/** Why a change of users was refused, and what to do; nothing while there is no error. */
export function Refusal({ error }: { readonly error: unknown }) {
  if (error === null) return null;
  const { title, text } = describeError(error);
  return <Message title={title}>{text}</Message>;
}
