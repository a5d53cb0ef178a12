import { useRef, type ReactNode } from 'react';
import { Button } from './button.tsx';

interface Props {
  /** The id that a label names. */
  readonly id: string;
  /** Kinds of files, as the browser writes them. */
  readonly accept: string;
  readonly describedBy?: string;
  readonly isInvalid?: boolean;
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

/** Asks for a file by a button of ours: the browser's own speaks its own language. */
export function FileButton({ id, accept, describedBy, isInvalid = false, onFile, children }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        id={id}
        type="file"
        tabIndex={-1}
        className="visually-hidden"
        accept={accept}
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onFile(file);
          // The same file can be chosen again after it was mended.
          target.value = '';
        }}
      />
      <Button
        onPress={() => input.current?.click()}
        {...(describedBy !== undefined && { 'aria-describedby': describedBy })}
      >
        {children}
      </Button>
    </>
  );
}
