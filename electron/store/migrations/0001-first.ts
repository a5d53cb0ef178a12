/** People, drafts as events, and the exact bytes of every handout. */
export const first = `
CREATE TABLE settings (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

CREATE TABLE people (
  rowid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  folded_name TEXT NOT NULL,
  birth_date TEXT CHECK (birth_date IS NULL OR birth_date = date(birth_date)),
  created_at TEXT NOT NULL,
  -- What the list shows, kept with each change so that a hundred thousand people need no reasoning to list.
  last_visit TEXT,
  picture TEXT,
  picture_label TEXT CHECK (picture_label IN ('leading', 'possible', 'less-likely')),
  urgency TEXT CHECK (urgency IN ('emergency', 'same-day', 'within-week', 'routine')),
  urgency_rank INTEGER NOT NULL DEFAULT 9,
  next_review TEXT,
  has_draft INTEGER NOT NULL DEFAULT 0 CHECK (has_draft IN (0, 1)),
  assessment_id TEXT
) STRICT;
CREATE INDEX people_by_name ON people (folded_name, rowid);
CREATE INDEX people_by_visit ON people (last_visit, rowid);
CREATE INDEX people_by_birth ON people (birth_date, rowid);
CREATE INDEX people_by_urgency ON people (urgency_rank, rowid);
CREATE INDEX people_by_review ON people (next_review, rowid);
CREATE INDEX people_with_draft ON people (has_draft) WHERE has_draft = 1;
CREATE INDEX people_with_flag ON people (urgency) WHERE urgency IS NOT NULL;

CREATE VIRTUAL TABLE people_search USING fts5 (
  folded_name, content='people', content_rowid='rowid', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'
);
CREATE TRIGGER people_search_insert AFTER INSERT ON people BEGIN
  INSERT INTO people_search (rowid, folded_name) VALUES (new.rowid, new.folded_name);
END;
CREATE TRIGGER people_search_delete AFTER DELETE ON people BEGIN
  INSERT INTO people_search (people_search, rowid, folded_name) VALUES ('delete', old.rowid, old.folded_name);
END;
CREATE TRIGGER people_search_update AFTER UPDATE OF folded_name ON people BEGIN
  INSERT INTO people_search (people_search, rowid, folded_name) VALUES ('delete', old.rowid, old.folded_name);
  INSERT INTO people_search (rowid, folded_name) VALUES (new.rowid, new.folded_name);
END;

CREATE TABLE assessments (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  person_id TEXT NOT NULL REFERENCES people (id),
  status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'finalised')),
  revision INTEGER NOT NULL DEFAULT 0 CHECK (revision >= 0),
  created_at TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX one_draft_per_person ON assessments (person_id) WHERE status = 'draft';
CREATE TRIGGER finalised_stays BEFORE UPDATE ON assessments WHEN old.status = 'finalised' BEGIN
  SELECT raise(ABORT, 'finalised');
END;
CREATE TRIGGER finalised_is_kept BEFORE DELETE ON assessments WHEN old.status = 'finalised' BEGIN
  SELECT raise(ABORT, 'finalised');
END;

-- The draft is the fold of these; the order is the sequence, never the clock.
CREATE TABLE draft_events (
  assessment_id TEXT NOT NULL REFERENCES assessments (id),
  sequence INTEGER NOT NULL CHECK (sequence >= 1),
  at TEXT NOT NULL,
  change TEXT NOT NULL CHECK (json_valid(change)),
  PRIMARY KEY (assessment_id, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER events_are_appended BEFORE INSERT ON draft_events
WHEN (SELECT status FROM assessments WHERE id = new.assessment_id) = 'finalised' BEGIN
  SELECT raise(ABORT, 'finalised');
END;
CREATE TRIGGER events_stay BEFORE UPDATE ON draft_events BEGIN SELECT raise(ABORT, 'append only'); END;
CREATE TRIGGER events_are_kept BEFORE DELETE ON draft_events BEGIN SELECT raise(ABORT, 'append only'); END;

CREATE TABLE handouts (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  assessment_id TEXT NOT NULL REFERENCES assessments (id),
  created_at TEXT NOT NULL,
  knowledge_version TEXT NOT NULL,
  draft_revision INTEGER NOT NULL,
  options TEXT NOT NULL CHECK (json_valid(options)),
  file_name TEXT NOT NULL,
  pages INTEGER NOT NULL CHECK (pages >= 1),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  pdf BLOB NOT NULL CHECK (length(pdf) > 0)
) STRICT;
CREATE INDEX handouts_by_assessment ON handouts (assessment_id, created_at);
CREATE TRIGGER handouts_stay BEFORE UPDATE ON handouts BEGIN SELECT raise(ABORT, 'immutable'); END;
CREATE TRIGGER handouts_are_kept BEFORE DELETE ON handouts BEGIN SELECT raise(ABORT, 'immutable'); END;
`;
