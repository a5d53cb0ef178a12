import { FIRST_USER } from '../key-slots.ts';

/** Several users in one vault, each with a role and what stands under a signature. The first user moves in. */
export const users = `
CREATE TABLE users (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  role TEXT NOT NULL CHECK (role IN ('doctor', 'coach')),
  -- Title, registration: the line under the name where a paper is signed.
  signature TEXT NOT NULL DEFAULT '' CHECK (length(signature) <= 200),
  created_at TEXT NOT NULL,
  -- A user who left stays as the author of what he signed.
  removed_at TEXT
) STRICT;
INSERT INTO users (id, name, role, created_at)
  SELECT '${FIRST_USER}', json_extract(value, '$.name'), json_extract(value, '$.role'),
         strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
  FROM settings WHERE key = 'user';
DELETE FROM settings WHERE key = 'user';
CREATE TRIGGER users_are_kept BEFORE DELETE ON users BEGIN SELECT raise(ABORT, 'kept as author'); END;
CREATE TRIGGER roles_stay BEFORE UPDATE OF role ON users BEGIN SELECT raise(ABORT, 'a role never changes'); END;
`;
