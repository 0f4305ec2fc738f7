-- Step 4: recording. Each part under its own heading; what hangs on a case goes with it (store/destruction.py).

-- Earlier versions of a text: what stood in one field of one record until a moment (UTC). File layer.
CREATE TABLE earlier_text (
  key INTEGER PRIMARY KEY, noun TEXT NOT NULL, record TEXT NOT NULL, field TEXT NOT NULL, text TEXT NOT NULL,
  until TEXT NOT NULL
);
CREATE INDEX earlier_text_by_record ON earlier_text (record, noun, field, key);

-- The bin: records she took away, whole, as JSON; counted nowhere, until she puts them back or empties it. File layer.
CREATE TABLE binned (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, noun TEXT NOT NULL, record TEXT NOT NULL, fields TEXT NOT NULL,
  removed TEXT NOT NULL
);
CREATE INDEX binned_by_record ON binned (record);

-- People of a case besides its reporter: the other party, a witness, a manager. File layer.
CREATE TABLE person_in_case (
  person_id TEXT NOT NULL REFERENCES person (id), case_id TEXT NOT NULL REFERENCES case_file (case_id),
  PRIMARY KEY (person_id, case_id)
) WITHOUT ROWID;
CREATE INDEX person_in_case_by_case ON person_in_case (case_id);
-- Aliases that a card bore before, a line each: what was written under them still tells who it is.
ALTER TABLE person ADD COLUMN earlier_aliases TEXT NOT NULL DEFAULT '';

-- Reporting to management: the receipt within seven days, the answer within three months.
ALTER TABLE case_file ADD COLUMN receipt_on TEXT;
ALTER TABLE case_file ADD COLUMN answer_on TEXT;
CREATE INDEX case_file_by_report ON case_file (report_made_on) WHERE report_made_on IS NOT NULL;

-- On what each thing that left her hands rests: a recorded consent, the reporter's own step, or a reason. File layer.
-- `record` is the referral, intervention, conversation or, for a report to management, the case itself.
CREATE TABLE passed_on (
  noun TEXT NOT NULL, record TEXT NOT NULL, case_id TEXT NOT NULL REFERENCES case_file (case_id),
  consent TEXT NOT NULL, consent_id TEXT REFERENCES consent (id), day TEXT NOT NULL, reason TEXT NOT NULL,
  settled_on TEXT, PRIMARY KEY (noun, record, case_id)
);
CREATE INDEX passed_on_by_case ON passed_on (case_id);
CREATE INDEX passed_on_by_consent ON passed_on (consent_id);

-- Clients: which of the fields that may be left out an engagement asks for, all of them unless it says otherwise; a
-- client that leaves, and what was settled for it: for the client itself, and for each of its cases (file layer).
ALTER TABLE engagement ADD COLUMN optional_fields TEXT NOT NULL DEFAULT 'capacity
position
found_through
relation
duration
consequences';
CREATE TABLE leaving_step (
  client_id TEXT NOT NULL REFERENCES client (id), step TEXT NOT NULL, done_on TEXT, note TEXT NOT NULL,
  PRIMARY KEY (client_id, step)
) WITHOUT ROWID;
CREATE TABLE leaving_case (
  key INTEGER PRIMARY KEY, case_id TEXT NOT NULL UNIQUE REFERENCES case_file (case_id), plan TEXT NOT NULL,
  told_on TEXT, note TEXT NOT NULL
);

-- Templates for the text of a conversation, by its kind.
CREATE TABLE template (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, name TEXT NOT NULL, text TEXT NOT NULL,
  position INTEGER NOT NULL
);

-- Words she taught the spelling. One that stands only in texts that are destroyed goes with them. File layer.
CREATE TABLE known_word (key INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE);

-- Sheets taken in, and the rows of each, as hashes: so that nothing comes in twice and the whole can be undone.
-- `referrals` are the ids of the referrals that came with a row; `imported_case` and `imported_client` what was made
-- for the rows, and whether a card was made with a case. A conversation that is taken away takes its row along.
CREATE TABLE imported_sheet (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, taken TEXT NOT NULL, row_count INTEGER NOT NULL
);
CREATE TABLE imported_row (
  hash TEXT PRIMARY KEY, sheet_id TEXT NOT NULL REFERENCES imported_sheet (id),
  conversation_id TEXT NOT NULL REFERENCES conversation_file (conversation_id) ON DELETE CASCADE,
  referrals TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX imported_row_by_sheet ON imported_row (sheet_id);
CREATE INDEX imported_row_by_conversation ON imported_row (conversation_id);
CREATE TABLE imported_case (
  case_id TEXT PRIMARY KEY REFERENCES case_file (case_id) ON DELETE CASCADE,
  sheet_id TEXT NOT NULL REFERENCES imported_sheet (id), new_card INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX imported_case_by_sheet ON imported_case (sheet_id);
CREATE TABLE imported_client (
  client_id TEXT PRIMARY KEY REFERENCES client (id) ON DELETE CASCADE,
  sheet_id TEXT NOT NULL REFERENCES imported_sheet (id)
) WITHOUT ROWID;
CREATE INDEX imported_client_by_sheet ON imported_client (sheet_id);

-- Attachments: PDF and images, in parts of one megabyte. File layer.
CREATE TABLE attachment (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, case_id TEXT NOT NULL REFERENCES case_file (case_id),
  day TEXT NOT NULL, name TEXT NOT NULL, media TEXT NOT NULL, size INTEGER NOT NULL, sha256 TEXT NOT NULL
);
CREATE INDEX attachment_by_case ON attachment (case_id, day);
CREATE TABLE attachment_part (
  attachment_id TEXT NOT NULL REFERENCES attachment (id), number INTEGER NOT NULL, content BLOB NOT NULL,
  PRIMARY KEY (attachment_id, number)
);

-- The invoice: what a client pays for in cents, the bundle of minutes it paid ahead, and where the invoice goes.
-- `invoice` is what went out: the lines exactly as printed, and the form they had; finer forms are on the ledger.
CREATE TABLE invoicing (
  engagement_id TEXT PRIMARY KEY REFERENCES engagement (id), hour_rate INTEGER, travel_rate INTEGER,
  kilometre_rate INTEGER, bundle_minutes INTEGER, address TEXT NOT NULL, reference TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE invoice (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, client_id TEXT NOT NULL REFERENCES client (id), first TEXT NOT NULL,
  last TEXT NOT NULL, form TEXT NOT NULL, number TEXT NOT NULL, lines TEXT NOT NULL, sha256 TEXT NOT NULL,
  made TEXT NOT NULL
);
CREATE INDEX invoice_by_client ON invoice (client_id, last);
ALTER TABLE time_entry ADD COLUMN kilometres INTEGER;

-- Schooling that counts for registration: hours or points, and until when a registration runs.
ALTER TABLE activity ADD COLUMN points INTEGER;
CREATE TABLE registration (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, number TEXT NOT NULL, starts TEXT, ends TEXT,
  wanted_points INTEGER, wanted_minutes INTEGER
);

-- Finding: places by their date, from the index alone; and what could not be found before, as store/findable.py has it.
CREATE INDEX written_by_day ON written (day, key);
DELETE FROM written WHERE noun IN ('case', 'destination');
INSERT INTO written (noun, record, day, text) SELECT 'case', case_id, first_contact,
  substr(CASE code WHEN '' THEN '' ELSE char(10) || code END
  || CASE question WHEN '' THEN '' ELSE char(10) || question END
  || CASE aftercare WHEN '' THEN '' ELSE char(10) || aftercare END
  || CASE hold_reason WHEN '' THEN '' ELSE char(10) || hold_reason END, 2)
  FROM case_file WHERE code || question || aftercare || hold_reason <> '' ORDER BY key;
INSERT INTO written (noun, record, day, text) SELECT 'destination', id, '',
  substr(CASE name WHEN '' THEN '' ELSE char(10) || name END
  || CASE phone WHEN '' THEN '' ELSE char(10) || phone END
  || CASE email WHEN '' THEN '' ELSE char(10) || email END
  || CASE website WHEN '' THEN '' ELSE char(10) || website END
  || CASE address WHEN '' THEN '' ELSE char(10) || address END
  || CASE note WHEN '' THEN '' ELSE char(10) || note END, 2)
  FROM destination WHERE name || phone || email || website || address || note <> '' ORDER BY key;
INSERT INTO written (noun, record, day, text) SELECT 'client', id, '',
  substr(CASE name WHEN '' THEN '' ELSE char(10) || name END
  || CASE contact WHEN '' THEN '' ELSE char(10) || contact END
  || CASE notes WHEN '' THEN '' ELSE char(10) || notes END, 2)
  FROM client WHERE name || contact || notes <> '' ORDER BY key;
INSERT INTO written (noun, record, day, text) SELECT 'engagement', id, starts,
  substr(CASE recipients WHEN '' THEN '' ELSE char(10) || recipients END
  || CASE threshold_reason WHEN '' THEN '' ELSE char(10) || threshold_reason END
  || CASE report_title WHEN '' THEN '' ELSE char(10) || report_title END, 2)
  FROM engagement WHERE recipients || threshold_reason || report_title <> '' ORDER BY key;
INSERT INTO written (noun, record, day, text) SELECT 'narrative',
  client_id || ' ' || first || ' ' || last || ' ' || section || ' ' || language, last, text FROM narrative WHERE text <> '' ORDER BY key;
