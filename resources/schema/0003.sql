-- Step 3: cases handed over to a successor or a cover, and taken over from one.
-- `handover` says that it was done, without a word about whom: it stays. `handed_case` hangs on the file of a case and
-- goes with it; `known` holds what the package held of it, as fingerprints, so that what comes back can be told apart.

CREATE TABLE handover (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, direction TEXT NOT NULL, day TEXT NOT NULL,
  other TEXT NOT NULL, cases INTEGER NOT NULL, key_id TEXT NOT NULL, receipt TEXT NOT NULL, settled_on TEXT
);

CREATE TABLE handed_case (
  handover_id TEXT NOT NULL REFERENCES handover (id), case_id TEXT NOT NULL REFERENCES case_file (case_id),
  known TEXT NOT NULL, PRIMARY KEY (handover_id, case_id)
) WITHOUT ROWID;
CREATE INDEX handed_case_by_case ON handed_case (case_id);
