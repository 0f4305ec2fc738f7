-- Step 5: the ledger of what left the casebook, and what a report is made of besides counts.

-- "Unknown" is an answer to every question, also in which role somebody came. A new file gets it with its lists.
INSERT INTO value (list, code, name_nl, name_en, position)
  SELECT 'capacity', 'unknown', 'onbekend', 'unknown', max(position) + 1 FROM value WHERE list = 'capacity'
  HAVING count(*) > 0 AND sum(code = 'unknown') = 0;

-- Fixed blocks of years in which breakdowns may print: from a first year on, so many years each (disclosure.md 5).
ALTER TABLE engagement ADD COLUMN block_first INTEGER;
ALTER TABLE engagement ADD COLUMN block_years INTEGER;

-- The ledger and its releases

-- What she chose for a report

-- The gate

-- Words that she said are no name in what goes to a client. Each is the name of somebody on a card, and goes with it.
CREATE TABLE no_name (
  key INTEGER PRIMARY KEY, client_id TEXT NOT NULL REFERENCES client (id), word TEXT NOT NULL,
  UNIQUE (client_id, word)
);

-- The look of documents
