/** Names as they sound, so that a misspelt one is found; `sound_key` is a function of the connection. */
export const sounds = `
DROP TRIGGER people_search_insert;
DROP TRIGGER people_search_delete;
DROP TRIGGER people_search_update;
DROP TABLE people_search;
ALTER TABLE people ADD COLUMN sound TEXT NOT NULL DEFAULT '';
UPDATE people SET sound = sound_key(name);
CREATE VIRTUAL TABLE people_search USING fts5 (
  folded_name, sound, content='people', content_rowid='rowid',
  tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'
);
INSERT INTO people_search (people_search) VALUES ('rebuild');
CREATE TRIGGER people_search_insert AFTER INSERT ON people BEGIN
  INSERT INTO people_search (rowid, folded_name, sound) VALUES (new.rowid, new.folded_name, new.sound);
END;
CREATE TRIGGER people_search_delete AFTER DELETE ON people BEGIN
  INSERT INTO people_search (people_search, rowid, folded_name, sound)
  VALUES ('delete', old.rowid, old.folded_name, old.sound);
END;
CREATE TRIGGER people_search_update AFTER UPDATE OF folded_name, sound ON people BEGIN
  INSERT INTO people_search (people_search, rowid, folded_name, sound)
  VALUES ('delete', old.rowid, old.folded_name, old.sound);
  INSERT INTO people_search (rowid, folded_name, sound) VALUES (new.rowid, new.folded_name, new.sound);
END;
`;
