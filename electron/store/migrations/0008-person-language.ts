/** The language of the sheets that a person takes home, apart from the one on the screen; none where nobody has said. */
export const personLanguage = `
ALTER TABLE people ADD COLUMN language TEXT CHECK (length(language) BETWEEN 2 AND 35);
`;
