import { useState, type ReactNode } from 'react';

interface Props {
  readonly summary: ReactNode;
  /** The summary for whoever does not see where it stands. */
  readonly label?: string;
  /** Open until somebody chooses otherwise. */
  readonly isOpenAtFirst?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A line that unfolds. What is folded is not drawn: beside a form it would be made anew with every key. */
export function Fold({ summary, label, isOpenAtFirst = false, className, children }: Props) {
  const [chosen, setChosen] = useState<boolean>();
  const isOpen = chosen ?? isOpenAtFirst;
  return (
    <details
      className={className}
      open={isOpen}
      onToggle={({ currentTarget: { open } }) => {
        if (open !== isOpen) setChosen(open);
      }}
    >
      <summary aria-label={label}>{summary}</summary>
      {isOpen ? children : null}
    </details>
  );
}
