/** Titles that say nothing about who somebody is. */
const TITLES = /^(dr|prof|mr|mrs|ms|med|dipl|ing|phd|md|herr|frau)\.?$/i;

/** First letters of the first and the last word of a name, titles left out: at most two, in capitals. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s.,]+/).filter((word) => word !== '' && !TITLES.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].flatMap((word) => {
    const letter = /\p{Letter}\p{Mark}*/u.exec(word ?? '')?.[0];
    return letter === undefined ? [] : [letter.toUpperCase()];
  });
  return letters.join('');
}
