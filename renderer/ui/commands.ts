import { useEffect } from 'react';

/** Something that the screen can do or go to, by name. */
export interface Command {
  readonly id: string;
  readonly label: string;
  /** What kind of thing it is, or where it stands. */
  readonly note?: string;
  readonly run: () => void;
}

const offered = new Set<readonly Command[]>();

/** Offers commands while the component stands on the screen. The list must stay the same between renders. */
export function useCommands(commands: readonly Command[]): void {
  useEffect(() => {
    offered.add(commands);
    return () => {
      offered.delete(commands);
    };
  }, [commands]);
}

/** Everything that is offered now; what came last comes first. */
export const listCommands = (): readonly Command[] => [...offered].toReversed().flat();
