/** Names as each language sorts them, in the place of the order of names without their marks. */
export const nameOrder = `
ALTER TABLE people ADD COLUMN sorted_name TEXT NOT NULL DEFAULT '';
ALTER TABLE people ADD COLUMN sorted_name_es TEXT NOT NULL DEFAULT '';
ALTER TABLE people ADD COLUMN sorted_name_ru TEXT NOT NULL DEFAULT '';
UPDATE people SET sorted_name = sorted_name_key(name),
  sorted_name_es = sorted_name_es_key(name), sorted_name_ru = sorted_name_ru_key(name);
DROP INDEX people_by_name;
DROP INDEX people_archived;
CREATE INDEX people_by_name ON people (sorted_name, rowid) WHERE listed = 1;
CREATE INDEX people_by_name_es ON people (sorted_name_es, rowid) WHERE listed = 1;
CREATE INDEX people_by_name_ru ON people (sorted_name_ru, rowid) WHERE listed = 1;
CREATE INDEX people_archived ON people (archived_at) WHERE archived_at IS NOT NULL;
`;
