-- Step 1: the whole domain in two layers.
-- Names ending in _fact (and conversation_in_case, minutes_total, token_alike) are the statistical layer: coded facts
-- with months, no dates, names or text; they stay when a file is destroyed. Names ending in _file, and person, consent,
-- draft and the rest that hangs on a case, are the file layer: to be destroyed.
-- Every table keeps an integer key beside its random id (full-text search needs it). Every foreign key is indexed.

CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- Her own details for documents and preferences that travel with the file.
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE value (
  key INTEGER PRIMARY KEY, list TEXT NOT NULL, code TEXT NOT NULL, name_nl TEXT NOT NULL, name_en TEXT NOT NULL,
  position INTEGER NOT NULL, UNIQUE (list, code)
);

CREATE TABLE client_group (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL);

CREATE TABLE client (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL UNIQUE,
  group_id TEXT REFERENCES client_group (id), language TEXT NOT NULL, contact TEXT NOT NULL, notes TEXT NOT NULL,
  active INTEGER NOT NULL
);
CREATE INDEX client_by_group ON client (group_id);

CREATE TABLE theme (
  key INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, group_code TEXT NOT NULL, name_nl TEXT NOT NULL,
  name_en TEXT NOT NULL, short_nl TEXT NOT NULL, short_en TEXT NOT NULL, client_id TEXT REFERENCES client (id),
  position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT
);
CREATE INDEX theme_by_client ON theme (client_id);

CREATE TABLE engagement (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, client_id TEXT NOT NULL REFERENCES client (id),
  starts TEXT NOT NULL, ends TEXT, recipients TEXT NOT NULL, total_style TEXT NOT NULL,
  threshold INTEGER NOT NULL CHECK (threshold BETWEEN 3 AND 20), threshold_reason TEXT NOT NULL,
  retention TEXT NOT NULL, breakdowns TEXT NOT NULL, report_title TEXT NOT NULL, voice TEXT NOT NULL,
  address TEXT NOT NULL, colour TEXT NOT NULL
);
CREATE INDEX engagement_by_client ON engagement (client_id, starts);

CREATE TABLE headcount (
  client_id TEXT NOT NULL REFERENCES client (id), year INTEGER NOT NULL, workers INTEGER NOT NULL,
  PRIMARY KEY (client_id, year)
) WITHOUT ROWID;

-- People: the card (file layer) and which random tokens may be the same person (statistical layer).

CREATE TABLE person (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, client_id TEXT REFERENCES client (id), token TEXT NOT NULL,
  alias TEXT NOT NULL, name TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL, contact TEXT NOT NULL,
  safe_contact TEXT NOT NULL
);
CREATE INDEX person_by_client ON person (client_id);
CREATE INDEX person_by_token ON person (token);

CREATE TABLE token_alike (
  token TEXT NOT NULL, other TEXT NOT NULL, PRIMARY KEY (token, other), CHECK (token < other)
) WITHOUT ROWID;
CREATE INDEX token_alike_by_other ON token_alike (other);

-- Cases.

CREATE TABLE case_fact (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, client_id TEXT REFERENCES client (id), token TEXT NOT NULL,
  first_month TEXT NOT NULL, counted_month TEXT NOT NULL, taken_over INTEGER NOT NULL, short INTEGER NOT NULL,
  status TEXT NOT NULL, main_theme TEXT NOT NULL, capacity TEXT NOT NULL, position TEXT NOT NULL,
  found_through TEXT NOT NULL, relation TEXT NOT NULL, duration TEXT NOT NULL
);
CREATE INDEX case_fact_by_client ON case_fact (client_id, counted_month);
CREATE INDEX case_fact_by_token ON case_fact (token);

CREATE TABLE further_theme_fact (
  case_id TEXT NOT NULL REFERENCES case_fact (id), theme TEXT NOT NULL, PRIMARY KEY (case_id, theme)
) WITHOUT ROWID;

CREATE TABLE span_fact (
  key INTEGER PRIMARY KEY, case_id TEXT NOT NULL REFERENCES case_fact (id), number INTEGER NOT NULL,
  opened_month TEXT NOT NULL, closed_month TEXT, UNIQUE (case_id, number)
);
CREATE TABLE span_file (
  span_key INTEGER PRIMARY KEY REFERENCES span_fact (key), opened TEXT NOT NULL, closed TEXT
);

CREATE TABLE dated_value_fact (
  key INTEGER PRIMARY KEY, case_id TEXT NOT NULL REFERENCES case_fact (id), field TEXT NOT NULL,
  month TEXT NOT NULL, number INTEGER NOT NULL, code TEXT NOT NULL
);
CREATE INDEX dated_value_fact_by_case ON dated_value_fact (case_id, field, month, number);
CREATE TABLE dated_value_file (
  value_key INTEGER PRIMARY KEY REFERENCES dated_value_fact (key), day TEXT NOT NULL
);

CREATE TABLE case_file (
  key INTEGER PRIMARY KEY, case_id TEXT NOT NULL UNIQUE REFERENCES case_fact (id), code TEXT NOT NULL UNIQUE,
  person_id TEXT NOT NULL REFERENCES person (id), first_contact TEXT NOT NULL, last_contact TEXT NOT NULL,
  consequences TEXT NOT NULL, question TEXT NOT NULL, aftercare TEXT NOT NULL, aftercare_on TEXT, sparring_on TEXT,
  report_made_on TEXT, confidentiality_explained_on TEXT, notes_consent_on TEXT, count_only INTEGER NOT NULL,
  hold_reason TEXT NOT NULL, hold_review TEXT, created TEXT NOT NULL, changed TEXT NOT NULL
);
CREATE INDEX case_file_by_person ON case_file (person_id);
CREATE INDEX case_file_by_last_contact ON case_file (last_contact);
CREATE INDEX case_file_by_aftercare ON case_file (aftercare_on) WHERE aftercare_on IS NOT NULL;

CREATE TABLE case_link (
  case_id TEXT NOT NULL REFERENCES case_file (case_id), other_id TEXT NOT NULL REFERENCES case_file (case_id),
  PRIMARY KEY (case_id, other_id), CHECK (case_id < other_id)
) WITHOUT ROWID;
CREATE INDEX case_link_by_other ON case_link (other_id);

CREATE TABLE consent (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, case_id TEXT NOT NULL REFERENCES case_file (case_id),
  what TEXT NOT NULL, how TEXT NOT NULL, given_on TEXT NOT NULL, scope TEXT NOT NULL, withdrawn_on TEXT
);
CREATE INDEX consent_by_case ON consent (case_id);

-- Conversations: in one case or in several, counted once.

CREATE TABLE conversation_fact (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, month TEXT NOT NULL, kind TEXT NOT NULL
);
CREATE TABLE conversation_in_case (
  conversation_id TEXT NOT NULL REFERENCES conversation_fact (id), case_id TEXT NOT NULL REFERENCES case_fact (id),
  PRIMARY KEY (conversation_id, case_id)
) WITHOUT ROWID;
CREATE INDEX conversation_in_case_by_case ON conversation_in_case (case_id);

CREATE TABLE conversation_file (
  key INTEGER PRIMARY KEY, conversation_id TEXT NOT NULL UNIQUE REFERENCES conversation_fact (id),
  day TEXT NOT NULL, at TEXT, channel TEXT NOT NULL, minutes INTEGER, notes TEXT NOT NULL, agreements TEXT NOT NULL,
  next_step TEXT NOT NULL, next_step_on TEXT, next_step_at TEXT, next_step_done TEXT, created TEXT NOT NULL,
  changed TEXT NOT NULL
);
CREATE INDEX conversation_file_by_day ON conversation_file (day, at);
CREATE INDEX conversation_file_by_next_step ON conversation_file (next_step_on)
  WHERE next_step_on IS NOT NULL AND next_step_done IS NULL;

CREATE TABLE intervention_fact (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, conversation_id TEXT REFERENCES conversation_fact (id),
  case_id TEXT REFERENCES case_fact (id), kind TEXT NOT NULL, month TEXT NOT NULL,
  CHECK ((conversation_id IS NULL) <> (case_id IS NULL))
);
CREATE INDEX intervention_fact_by_conversation ON intervention_fact (conversation_id);
CREATE INDEX intervention_fact_by_case ON intervention_fact (case_id);
CREATE TABLE intervention_file (
  key INTEGER PRIMARY KEY, intervention_id TEXT NOT NULL UNIQUE REFERENCES intervention_fact (id),
  day TEXT, note TEXT NOT NULL
);

-- Referrals and the directory.

CREATE TABLE destination (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, name TEXT NOT NULL, phone TEXT NOT NULL,
  email TEXT NOT NULL, website TEXT NOT NULL, address TEXT NOT NULL, note TEXT NOT NULL, crisis INTEGER NOT NULL,
  checked_on TEXT
);

CREATE TABLE referral_fact (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, case_id TEXT NOT NULL REFERENCES case_fact (id),
  kind TEXT NOT NULL, month TEXT NOT NULL, outcome TEXT NOT NULL
);
CREATE INDEX referral_fact_by_case ON referral_fact (case_id);
CREATE TABLE referral_file (
  key INTEGER PRIMARY KEY, referral_id TEXT NOT NULL UNIQUE REFERENCES referral_fact (id),
  conversation_id TEXT REFERENCES conversation_file (conversation_id), day TEXT NOT NULL,
  destination_id TEXT REFERENCES destination (id), reason TEXT NOT NULL, consent TEXT NOT NULL, consent_on TEXT,
  consent_scope TEXT NOT NULL, consent_reason TEXT NOT NULL, passed_on_by TEXT NOT NULL, note TEXT NOT NULL,
  follow_up_on TEXT, followed_up_on TEXT
);
CREATE INDEX referral_file_by_conversation ON referral_file (conversation_id);
CREATE INDEX referral_file_by_destination ON referral_file (destination_id);
CREATE INDEX referral_file_by_follow_up ON referral_file (follow_up_on)
  WHERE follow_up_on IS NOT NULL AND followed_up_on IS NULL;

-- The organisation: advice, signals, prevention, time.

CREATE TABLE advice_fact (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, client_id TEXT NOT NULL REFERENCES client (id),
  month TEXT NOT NULL, asker TEXT NOT NULL, theme_group TEXT NOT NULL
);
CREATE INDEX advice_fact_by_client ON advice_fact (client_id, month);
CREATE TABLE advice_file (
  key INTEGER PRIMARY KEY, advice_id TEXT NOT NULL UNIQUE REFERENCES advice_fact (id), day TEXT NOT NULL,
  minutes INTEGER, notes TEXT NOT NULL
);

CREATE TABLE signal (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, client_id TEXT NOT NULL REFERENCES client (id),
  day TEXT NOT NULL, kind TEXT NOT NULL, addressee TEXT NOT NULL, solicited INTEGER NOT NULL,
  theme_group TEXT NOT NULL, text TEXT NOT NULL, sources INTEGER, response TEXT NOT NULL
);
CREATE INDEX signal_by_client ON signal (client_id, day);

CREATE TABLE recommendation (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, client_id TEXT NOT NULL REFERENCES client (id),
  year INTEGER NOT NULL, text TEXT NOT NULL, addressee TEXT NOT NULL, state TEXT NOT NULL, response TEXT NOT NULL
);
CREATE INDEX recommendation_by_client ON recommendation (client_id, year);

CREATE TABLE activity (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, client_id TEXT REFERENCES client (id), day TEXT NOT NULL,
  kind TEXT NOT NULL, title TEXT NOT NULL, participants INTEGER, minutes INTEGER, notes TEXT NOT NULL
);
CREATE INDEX activity_by_client ON activity (client_id, day);

CREATE TABLE time_entry (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, client_id TEXT REFERENCES client (id), day TEXT NOT NULL,
  time_class TEXT NOT NULL, minutes INTEGER NOT NULL, note TEXT NOT NULL
);
CREATE INDEX time_entry_by_client ON time_entry (client_id, day);

-- Exact minutes of destroyed files, added up per client, month and class: they belong to no case.
CREATE TABLE minutes_total (
  key INTEGER PRIMARY KEY, client_id TEXT REFERENCES client (id), month TEXT NOT NULL, time_class TEXT NOT NULL,
  minutes INTEGER NOT NULL
);
CREATE UNIQUE INDEX minutes_total_by_client ON minutes_total (client_id, month, time_class);

CREATE TABLE appointment (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, case_id TEXT REFERENCES case_file (case_id),
  client_id TEXT REFERENCES client (id), day TEXT NOT NULL, at TEXT, channel TEXT NOT NULL, note TEXT NOT NULL,
  done_on TEXT
);
CREATE INDEX appointment_by_case ON appointment (case_id);
CREATE INDEX appointment_by_client ON appointment (client_id);
CREATE INDEX appointment_by_day ON appointment (day) WHERE done_on IS NULL;

CREATE TABLE outside_request (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, case_id TEXT REFERENCES case_file (case_id),
  client_id TEXT REFERENCES client (id), received_on TEXT NOT NULL, from_whom TEXT NOT NULL, ground TEXT NOT NULL,
  due_on TEXT, identity_checked INTEGER NOT NULL, decision TEXT NOT NULL, decision_reason TEXT NOT NULL, decided_on TEXT
);
CREATE INDEX outside_request_by_case ON outside_request (case_id);
CREATE INDEX outside_request_by_client ON outside_request (client_id);

CREATE TABLE breach (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, client_id TEXT REFERENCES client (id), discovered_on TEXT NOT NULL,
  what TEXT NOT NULL, steps TEXT NOT NULL, settled_on TEXT
);
CREATE INDEX breach_by_client ON breach (client_id);

-- What left the casebook, and her own words for reports.

CREATE TABLE release (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, client_id TEXT NOT NULL REFERENCES client (id),
  first TEXT NOT NULL, last TEXT NOT NULL, status TEXT NOT NULL, version INTEGER NOT NULL, language TEXT NOT NULL,
  threshold INTEGER NOT NULL, threshold_reason TEXT NOT NULL, tables TEXT NOT NULL, pdf_sha256 TEXT NOT NULL,
  counting_date TEXT NOT NULL, made TEXT NOT NULL
);
CREATE INDEX release_by_client ON release (client_id, last);

CREATE TABLE narrative (
  key INTEGER PRIMARY KEY, client_id TEXT NOT NULL REFERENCES client (id), first TEXT NOT NULL, last TEXT NOT NULL,
  section TEXT NOT NULL, language TEXT NOT NULL, text TEXT NOT NULL,
  UNIQUE (client_id, first, last, section, language)
);

CREATE TABLE draft (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, noun TEXT NOT NULL, record TEXT, fields TEXT NOT NULL,
  cursor INTEGER NOT NULL, changed TEXT NOT NULL
);

-- Full-text search. Conversations: external content. The rest of what she writes: `written`, kept by the store.

CREATE VIRTUAL TABLE conversation_text USING fts5 (
  notes, agreements, next_step, content='conversation_file', content_rowid='key',
  tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'
);
CREATE TRIGGER conversation_text_insert AFTER INSERT ON conversation_file BEGIN
  INSERT INTO conversation_text (rowid, notes, agreements, next_step)
  VALUES (new.key, new.notes, new.agreements, new.next_step);
END;
CREATE TRIGGER conversation_text_delete AFTER DELETE ON conversation_file BEGIN
  INSERT INTO conversation_text (conversation_text, rowid, notes, agreements, next_step)
  VALUES ('delete', old.key, old.notes, old.agreements, old.next_step);
END;
CREATE TRIGGER conversation_text_update AFTER UPDATE OF notes, agreements, next_step ON conversation_file BEGIN
  INSERT INTO conversation_text (conversation_text, rowid, notes, agreements, next_step)
  VALUES ('delete', old.key, old.notes, old.agreements, old.next_step);
  INSERT INTO conversation_text (rowid, notes, agreements, next_step)
  VALUES (new.key, new.notes, new.agreements, new.next_step);
END;

CREATE TABLE written (
  key INTEGER PRIMARY KEY, noun TEXT NOT NULL, record TEXT NOT NULL, day TEXT NOT NULL, text TEXT NOT NULL,
  UNIQUE (noun, record)
);
CREATE VIRTUAL TABLE written_text USING fts5 (
  text, content='written', content_rowid='key', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'
);
CREATE TRIGGER written_text_insert AFTER INSERT ON written BEGIN
  INSERT INTO written_text (rowid, text) VALUES (new.key, new.text);
END;
CREATE TRIGGER written_text_delete AFTER DELETE ON written BEGIN
  INSERT INTO written_text (written_text, rowid, text) VALUES ('delete', old.key, old.text);
END;
CREATE TRIGGER written_text_update AFTER UPDATE OF text ON written BEGIN
  INSERT INTO written_text (written_text, rowid, text) VALUES ('delete', old.key, old.text);
  INSERT INTO written_text (rowid, text) VALUES (new.key, new.text);
END;

INSERT INTO conversation_text (conversation_text, rank) VALUES ('secure-delete', 1);
INSERT INTO conversation_text (conversation_text, rank) VALUES ('pgsz', 3900);
INSERT INTO written_text (written_text, rank) VALUES ('secure-delete', 1);
INSERT INTO written_text (written_text, rank) VALUES ('pgsz', 3900);
