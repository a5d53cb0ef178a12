/** Who did what, as a chain of hashes, erasures among it; addenda to signed records; the author of each answer. */
export const audit = `
ALTER TABLE draft_events ADD COLUMN user_id TEXT REFERENCES users (id);

-- Ids, hashes, counts and names of fields; nothing that somebody told or typed.
CREATE TABLE audit_trail (
  sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
  at TEXT NOT NULL,
  user_id TEXT REFERENCES users (id),
  action TEXT NOT NULL CHECK (length(action) BETWEEN 1 AND 40),
  subject_kind TEXT NOT NULL CHECK (subject_kind IN ('vault', 'user', 'person', 'assessment')),
  subject_id TEXT CHECK (subject_id IS NULL OR length(subject_id) = 36),
  details TEXT NOT NULL CHECK (json_valid(details)),
  previous TEXT NOT NULL CHECK (length(previous) = 64),
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
CREATE INDEX audit_trail_by_subject ON audit_trail (subject_id, sequence);
-- How far the trail reaches: an end that was cut off is missed.
CREATE TABLE audit_anchor (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  sequence INTEGER NOT NULL,
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
INSERT INTO audit_anchor VALUES (1, 0, '${'0'.repeat(64)}');
CREATE TRIGGER trail_is_a_chain BEFORE INSERT ON audit_trail
WHEN NOT EXISTS (SELECT 1 FROM audit_anchor WHERE new.sequence = sequence + 1 AND new.previous = hash) BEGIN
  SELECT raise(ABORT, 'broken chain');
END;
CREATE TRIGGER trail_moves_the_anchor AFTER INSERT ON audit_trail BEGIN
  UPDATE audit_anchor SET sequence = new.sequence, hash = new.hash;
END;
CREATE TRIGGER trail_stays BEFORE UPDATE ON audit_trail BEGIN SELECT raise(ABORT, 'append only'); END;
CREATE TRIGGER trail_is_kept BEFORE DELETE ON audit_trail BEGIN SELECT raise(ABORT, 'append only'); END;
CREATE TRIGGER anchor_follows_the_trail BEFORE UPDATE ON audit_anchor
WHEN new.sequence <> old.sequence + 1
  OR NOT EXISTS (SELECT 1 FROM audit_trail WHERE sequence = new.sequence AND hash = new.hash) BEGIN
  SELECT raise(ABORT, 'append only');
END;
CREATE TRIGGER anchor_is_kept BEFORE DELETE ON audit_anchor BEGIN SELECT raise(ABORT, 'append only'); END;

CREATE TABLE addenda (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  assessment_id TEXT NOT NULL REFERENCES assessments (id),
  written_at TEXT NOT NULL,
  user_id TEXT NOT NULL REFERENCES users (id),
  written_by TEXT NOT NULL CHECK (length(written_by) BETWEEN 1 AND 200),
  role TEXT NOT NULL CHECK (role IN ('doctor', 'coach')),
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT;
CREATE INDEX addenda_by_assessment ON addenda (assessment_id, written_at);
CREATE TRIGGER addenda_are_for_signed_records BEFORE INSERT ON addenda
WHEN (SELECT status FROM assessments WHERE id = new.assessment_id) IS NOT 'finalised' BEGIN
  SELECT raise(ABORT, 'unsigned');
END;
CREATE TRIGGER addenda_stay BEFORE UPDATE ON addenda BEGIN SELECT raise(ABORT, 'immutable'); END;

-- What is being written, so that a lock or a crash loses none of it.
CREATE TABLE addendum_drafts (
  assessment_id TEXT NOT NULL REFERENCES assessments (id),
  user_id TEXT NOT NULL REFERENCES users (id),
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
  PRIMARY KEY (assessment_id, user_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER addenda_are_kept BEFORE DELETE ON addenda
WHEN NOT EXISTS (SELECT 1 FROM assessments JOIN erasing USING (person_id) WHERE id = old.assessment_id) BEGIN
  SELECT raise(ABORT, 'immutable');
END;
-- Whoever was erased is named by an id in the trail before the transaction may end.
CREATE TRIGGER erasing_is_recorded BEFORE DELETE ON erasing
WHEN NOT EXISTS (SELECT 1 FROM audit_trail WHERE action = 'person-erased' AND subject_id = old.person_id) BEGIN
  SELECT raise(ABORT, 'unrecorded');
END;
CREATE TRIGGER erasing_stays BEFORE UPDATE ON erasing BEGIN SELECT raise(ABORT, 'append only'); END;
`;
