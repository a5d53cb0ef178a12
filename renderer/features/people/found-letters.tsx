import styles from './people.module.css';

/** A name with the letters underlined by which it was found. */
export function FoundLetters({ name, search }: { readonly name: string; readonly search: string }) {
  const marks = marksOf(name, search);
  if (marks.length === 0) return name;
  const pieces: React.ReactNode[] = [];
  let end = 0;
  for (const [from, to] of marks) {
    pieces.push(name.slice(end, from));
    pieces.push(
      <span key={from} className={styles['found']}>
        {name.slice(from, to)}
      </span>,
    );
    end = to;
  }
  return [...pieces, name.slice(end)];
}

const plain = (letter: string): string =>
  letter
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();

/**
 * Where the typed words begin a word of the name, letter by letter and without accents, from the first to the
 * last; nothing where a name was found by its sound.
 */
export function marksOf(name: string, search: string): readonly (readonly [from: number, to: number])[] {
  const letters = Array.from(name, plain).join('').length === name.length ? Array.from(name, plain) : [];
  const folded = letters.join('');
  return search
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '')
    .flatMap((word): readonly (readonly [number, number])[] => {
      const typed = plain(word);
      const at = folded.search(new RegExp(`(?<![\\p{Letter}\\p{Number}])${typed}`, 'u'));
      return at < 0 ? [] : [[at, at + typed.length]];
    })
    .toSorted(([one], [other]) => one - other)
    .filter(([from], index, all) => index === 0 || from >= (all[index - 1]?.[1] ?? 0));
}
