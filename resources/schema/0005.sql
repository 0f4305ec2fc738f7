-- Step 5: the ledger of what left the casebook, and what a report is made of besides counts.

-- "Unknown" is an answer to every question, also in which role somebody came. A new file gets it with its lists.
INSERT INTO value (list, code, name_nl, name_en, position)
  SELECT 'capacity', 'unknown', 'onbekend', 'unknown', max(position) + 1 FROM value WHERE list = 'capacity'
  HAVING count(*) > 0 AND sum(code = 'unknown') = 0;

-- Fixed blocks of years in which breakdowns may print: from a first year on, so many years each (disclosure.md 5).
ALTER TABLE engagement ADD COLUMN block_first INTEGER;
ALTER TABLE engagement ADD COLUMN block_years INTEGER;

-- The ledger and its releases: what the document is, where an entered one came from, whether it was handed out, the gate's
-- hits that were left standing (JSON, hit to reason), and the counts on its counting date as numbers that name nobody.
ALTER TABLE release ADD COLUMN document TEXT NOT NULL DEFAULT 'annual_report';
ALTER TABLE release ADD COLUMN source TEXT NOT NULL DEFAULT '';
ALTER TABLE release ADD COLUMN kept_back_on TEXT;
ALTER TABLE release ADD COLUMN accepted TEXT NOT NULL DEFAULT '{}';
ALTER TABLE release ADD COLUMN figures TEXT NOT NULL DEFAULT '';
-- The coded facts of a client as counted in what was handed out, one row a client: no order of rows tells anything.
CREATE TABLE released_facts (
  client_id TEXT PRIMARY KEY REFERENCES client (id), facts TEXT NOT NULL
) WITHOUT ROWID;
-- With whom a document was discussed.
CREATE TABLE discussion (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, release_id TEXT NOT NULL REFERENCES release (id),
  addressee TEXT NOT NULL, day TEXT NOT NULL, note TEXT NOT NULL
);
CREATE INDEX discussion_by_release ON discussion (release_id);

-- What she chose for a report: tables left out, categories together, signals in or out.
CREATE TABLE report_choice (
  client_id TEXT NOT NULL REFERENCES client (id), first TEXT NOT NULL, last TEXT NOT NULL, choices TEXT NOT NULL,
  PRIMARY KEY (client_id, first, last)
) WITHOUT ROWID;

-- What stood beside her words when she wrote them, as a hash: where that has changed, they may not fit any more.
ALTER TABLE narrative ADD COLUMN beside TEXT NOT NULL DEFAULT '';

-- The gate

-- Words that she said are no name in what goes to a client. Each is the name of somebody on a card, and goes with it.
CREATE TABLE no_name (
  key INTEGER PRIMARY KEY, client_id TEXT NOT NULL REFERENCES client (id), word TEXT NOT NULL,
  UNIQUE (client_id, word)
);

-- The look of documents: her logo, drawn anew as PNG or JPEG, without what a camera or program wrote in the file.
CREATE TABLE logo (id TEXT PRIMARY KEY, media TEXT NOT NULL, content BLOB NOT NULL) WITHOUT ROWID;
