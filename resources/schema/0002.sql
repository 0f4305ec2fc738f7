-- Step 2: what was destroyed, without a word about whom.
-- No client, no case, no name: the day, the ground, how much went, and the day after which no backup holds it.
-- `elsewhere` is 1 while a second place for backups was not connected then.

CREATE TABLE destruction (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, day TEXT NOT NULL, ground TEXT NOT NULL,
  conversations INTEGER NOT NULL, people INTEGER NOT NULL, gone_after TEXT NOT NULL, elsewhere INTEGER NOT NULL
);

-- Holds that are to be looked at again.
CREATE INDEX case_file_by_hold_review ON case_file (hold_review) WHERE hold_review IS NOT NULL;
