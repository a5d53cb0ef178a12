import { useState } from 'react';

/** What stands in a field while it is typed: the stored text, unless it differs only in the blanks around it. */
export function useTyped(stored: string): readonly [string, (text: string) => void] {
  const [typed, setTyped] = useState(stored);
  const isSame = typed.trim() === stored.trim() || typed.trim() === '';
  return [isSame ? typed : stored, setTyped];
}
