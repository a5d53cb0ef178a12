/** Follow-ups: an assessment that goes on from a signed one. */
export const followUps = `
ALTER TABLE assessments ADD COLUMN follows TEXT REFERENCES assessments (id);
`;
