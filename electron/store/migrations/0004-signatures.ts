/** Signed records and what was frozen with them, versions of an assessment, and the clinic's templates. */
export const signatures = `
-- The signed version that this one replaces.
ALTER TABLE assessments ADD COLUMN amends TEXT REFERENCES assessments (id);
CREATE INDEX assessments_by_person ON assessments (person_id, created_at);

CREATE TABLE signatures (
  assessment_id TEXT PRIMARY KEY REFERENCES assessments (id),
  handout_id TEXT NOT NULL REFERENCES handouts (id),
  summary_id TEXT NOT NULL REFERENCES handouts (id),
  signed_at TEXT NOT NULL,
  user_id TEXT NOT NULL REFERENCES users (id),
  signed_by TEXT NOT NULL CHECK (length(signed_by) BETWEEN 1 AND 200),
  role TEXT NOT NULL CHECK (role IN ('doctor', 'coach')),
  knowledge_version TEXT NOT NULL,
  -- Answers, choices, the reasoning as its signer saw it, person and letterhead, and the hashes of both sheets.
  record TEXT NOT NULL CHECK (json_valid(record)),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER signatures_are_for_drafts BEFORE INSERT ON signatures
WHEN (SELECT status FROM assessments WHERE id = new.assessment_id) IS NOT 'draft' BEGIN
  SELECT raise(ABORT, 'finalised');
END;
CREATE TRIGGER signatures_are_for_own_sheets BEFORE INSERT ON signatures
WHEN (SELECT count(*) FROM handouts
      WHERE id IN (new.handout_id, new.summary_id) AND assessment_id = new.assessment_id) <> 2 BEGIN
  SELECT raise(ABORT, 'sheets of another assessment');
END;
CREATE TRIGGER signatures_stay BEFORE UPDATE ON signatures BEGIN SELECT raise(ABORT, 'immutable'); END;
CREATE TRIGGER signatures_are_kept BEFORE DELETE ON signatures BEGIN SELECT raise(ABORT, 'immutable'); END;

CREATE TRIGGER nothing_closes_unsigned BEFORE UPDATE OF status ON assessments
WHEN new.status = 'finalised' AND NOT EXISTS (SELECT 1 FROM signatures WHERE assessment_id = old.id) BEGIN
  SELECT raise(ABORT, 'unsigned');
END;
CREATE TRIGGER nothing_begins_closed BEFORE INSERT ON assessments WHEN new.status = 'finalised' BEGIN
  SELECT raise(ABORT, 'unsigned');
END;
CREATE TRIGGER handouts_end_with_the_signature BEFORE INSERT ON handouts
WHEN (SELECT status FROM assessments WHERE id = new.assessment_id) = 'finalised' BEGIN
  SELECT raise(ABORT, 'finalised');
END;

CREATE TABLE templates (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  is_favourite INTEGER NOT NULL DEFAULT 0 CHECK (is_favourite IN (0, 1)),
  content TEXT NOT NULL CHECK (json_valid(content)),
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
