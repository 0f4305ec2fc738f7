-- Stands in for a next schema step while there is none: a new table filled from an old one, a new column, an index.
CREATE TABLE trial (key INTEGER PRIMARY KEY, conversation_id TEXT NOT NULL, words TEXT NOT NULL);
INSERT INTO trial (conversation_id, words) SELECT conversation_id, notes FROM conversation_file;
CREATE INDEX trial_by_conversation ON trial (conversation_id);
ALTER TABLE client ADD COLUMN trial TEXT NOT NULL DEFAULT '';
UPDATE client SET trial = name;
UPDATE conversation_file SET agreements = agreements || ' trial';
