/**
 * The directory of people: more of their details and how these changed, people put away or merged, what each
 * assessment says in a line, and a way in which a person can be erased although records are kept.
 */
export const directory = `
ALTER TABLE people ADD COLUMN reference TEXT NOT NULL DEFAULT '' CHECK (length(reference) <= 200);
ALTER TABLE people ADD COLUMN team TEXT NOT NULL DEFAULT '' CHECK (length(team) <= 200);
ALTER TABLE people ADD COLUMN phone TEXT NOT NULL DEFAULT '' CHECK (length(phone) <= 200);
ALTER TABLE people ADD COLUMN email TEXT NOT NULL DEFAULT '' CHECK (length(email) <= 200);
ALTER TABLE people ADD COLUMN archived_at TEXT;
ALTER TABLE people ADD COLUMN anonymised_at TEXT;
-- The person into whom this one was merged; the records stay with both, so that a merge can be undone.
ALTER TABLE people ADD COLUMN merged_into TEXT REFERENCES people (id);
-- Neither archived nor merged: what lists, counts and the search look at.
ALTER TABLE people ADD COLUMN listed INTEGER NOT NULL DEFAULT 1 CHECK (listed IN (0, 1));

DROP INDEX people_by_name;
DROP INDEX people_by_visit;
DROP INDEX people_by_birth;
DROP INDEX people_by_urgency;
DROP INDEX people_by_review;
DROP INDEX people_with_draft;
DROP INDEX people_with_flag;
CREATE INDEX people_by_name ON people (folded_name, rowid) WHERE listed = 1;
CREATE INDEX people_by_visit ON people (last_visit, rowid) WHERE listed = 1;
CREATE INDEX people_by_birth ON people (birth_date, rowid) WHERE listed = 1;
CREATE INDEX people_by_urgency ON people (urgency_rank, rowid) WHERE listed = 1;
CREATE INDEX people_by_review ON people (next_review, rowid) WHERE listed = 1;
CREATE INDEX people_with_draft ON people (has_draft) WHERE listed = 1 AND has_draft = 1;
CREATE INDEX people_with_flag ON people (urgency) WHERE listed = 1 AND urgency IS NOT NULL;
CREATE INDEX people_by_sound ON people (sound);
CREATE INDEX people_archived ON people (folded_name) WHERE archived_at IS NOT NULL;
CREATE INDEX people_merged ON people (merged_into) WHERE merged_into IS NOT NULL;

DROP TRIGGER people_search_insert;
DROP TRIGGER people_search_delete;
DROP TRIGGER people_search_update;
DROP TABLE people_search;
CREATE VIEW listed_people AS SELECT rowid, folded_name, sound FROM people WHERE listed = 1;
CREATE VIRTUAL TABLE people_search USING fts5 (
  folded_name, sound, content='listed_people', content_rowid='rowid',
  tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'
);
INSERT INTO people_search (people_search) VALUES ('rebuild');
-- A name that is taken out of the index leaves no trace in it.
INSERT INTO people_search (people_search, rank) VALUES ('secure-delete', 1);
-- Every word that is indexed, for the words nearest to a misspelt one.
CREATE VIRTUAL TABLE people_words USING fts5vocab (people_search, 'row');
CREATE TRIGGER people_search_insert AFTER INSERT ON people WHEN new.listed = 1 BEGIN
  INSERT INTO people_search (rowid, folded_name, sound) VALUES (new.rowid, new.folded_name, new.sound);
END;
CREATE TRIGGER people_search_delete AFTER DELETE ON people WHEN old.listed = 1 BEGIN
  INSERT INTO people_search (people_search, rowid, folded_name, sound)
  VALUES ('delete', old.rowid, old.folded_name, old.sound);
END;
CREATE TRIGGER people_search_update AFTER UPDATE OF folded_name, sound, listed ON people BEGIN
  INSERT INTO people_search (people_search, rowid, folded_name, sound)
  SELECT 'delete', old.rowid, old.folded_name, old.sound WHERE old.listed = 1;
  INSERT INTO people_search (rowid, folded_name, sound)
  SELECT new.rowid, new.folded_name, new.sound WHERE new.listed = 1;
END;

-- While a person stands here, and only then, the records of that person may be deleted.
CREATE TABLE erasing (person_id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
DROP TRIGGER finalised_is_kept;
CREATE TRIGGER finalised_is_kept BEFORE DELETE ON assessments
WHEN old.status = 'finalised' AND old.person_id NOT IN (SELECT person_id FROM erasing) BEGIN
  SELECT raise(ABORT, 'finalised');
END;
DROP TRIGGER events_are_kept;
CREATE TRIGGER events_are_kept BEFORE DELETE ON draft_events
WHEN NOT EXISTS (SELECT 1 FROM assessments JOIN erasing USING (person_id) WHERE id = old.assessment_id) BEGIN
  SELECT raise(ABORT, 'append only');
END;
DROP TRIGGER handouts_are_kept;
CREATE TRIGGER handouts_are_kept BEFORE DELETE ON handouts
WHEN NOT EXISTS (SELECT 1 FROM assessments JOIN erasing USING (person_id) WHERE id = old.assessment_id) BEGIN
  SELECT raise(ABORT, 'immutable');
END;
DROP TRIGGER signatures_are_kept;
CREATE TRIGGER signatures_are_kept BEFORE DELETE ON signatures
WHEN NOT EXISTS (SELECT 1 FROM assessments JOIN erasing USING (person_id) WHERE id = old.assessment_id) BEGIN
  SELECT raise(ABORT, 'immutable');
END;
-- What is left of somebody who was made anonymous carries no signature: a signed record names its person.
DROP TRIGGER nothing_closes_unsigned;
CREATE TRIGGER nothing_closes_unsigned BEFORE UPDATE OF status ON assessments
WHEN new.status = 'finalised' AND NOT EXISTS (SELECT 1 FROM signatures WHERE assessment_id = old.id)
AND NOT EXISTS (SELECT 1 FROM people WHERE id = old.person_id AND anonymised_at IS NOT NULL) BEGIN
  SELECT raise(ABORT, 'unsigned');
END;

-- What an assessment says in a line of a list, kept with each of its changes.
CREATE TABLE assessment_pictures (
  assessment_id TEXT PRIMARY KEY REFERENCES assessments (id),
  picture TEXT NOT NULL CHECK (json_valid(picture))
) STRICT, WITHOUT ROWID;

-- Who made a sheet: a doctor's may name a diagnosis. Older sheets count as a doctor's.
ALTER TABLE handouts ADD COLUMN maker_role TEXT NOT NULL DEFAULT 'doctor'
  CHECK (maker_role IN ('doctor', 'coach'));

CREATE TABLE person_changes (
  person_id TEXT NOT NULL REFERENCES people (id),
  sequence INTEGER NOT NULL CHECK (sequence >= 1),
  at TEXT NOT NULL,
  user_id TEXT NOT NULL REFERENCES users (id),
  kind TEXT NOT NULL CHECK (kind IN
    ('created', 'imported', 'changed', 'archived', 'unarchived', 'merged', 'unmerged', 'anonymised')),
  -- By field: what it was and what it became.
  fields TEXT NOT NULL CHECK (json_valid(fields)),
  PRIMARY KEY (person_id, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER person_changes_stay BEFORE UPDATE ON person_changes BEGIN SELECT raise(ABORT, 'append only'); END;
CREATE TRIGGER person_changes_are_kept BEFORE DELETE ON person_changes
WHEN old.person_id NOT IN (SELECT person_id FROM erasing) BEGIN
  SELECT raise(ABORT, 'append only');
END;

CREATE TABLE merges (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  kept_id TEXT NOT NULL REFERENCES people (id),
  merged_id TEXT NOT NULL REFERENCES people (id),
  at TEXT NOT NULL,
  user_id TEXT NOT NULL REFERENCES users (id),
  -- Details of the kept person before and after, so that undoing gives back what nobody changed since.
  details TEXT NOT NULL CHECK (json_valid(details)),
  undone_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX merges_by_kept ON merges (kept_id);
CREATE INDEX merges_by_merged ON merges (merged_id);
`;
