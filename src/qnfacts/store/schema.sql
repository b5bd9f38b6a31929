-- The published registry in one SQLite file, which qnfacts writes whole and never changes.
-- docs/store.md says what the tables hold. Entries and facts are in the registry's order (rowid).

PRAGMA application_id = 0x514E4658; -- QNFX
PRAGMA user_version = 11; -- raised whenever these tables, or what they hold, change

CREATE TABLE about (
    name TEXT PRIMARY KEY, -- program, title_en, title_vi, languages (JSON), lock_problems (JSON)
    value TEXT
);

CREATE TABLE input (
    path TEXT PRIMARY KEY, -- a file of the registry, or its lock
    sha256 TEXT NOT NULL, -- of its bytes; empty where there is no file
    stamp TEXT NOT NULL -- device, inode, size, times; empty where the file was just touched
);

CREATE TABLE topic (
    id TEXT PRIMARY KEY,
    label_en TEXT NOT NULL,
    label_vi TEXT NOT NULL,
    record TEXT NOT NULL -- the published entry, as JSON
);

CREATE TABLE unit (
    id TEXT PRIMARY KEY,
    label_en TEXT NOT NULL,
    label_vi TEXT NOT NULL,
    base TEXT REFERENCES unit (id),
    factor NUMERIC, -- one of it is so many of its base
    record TEXT NOT NULL
);

CREATE TABLE area (
    id TEXT PRIMARY KEY,
    label_en TEXT NOT NULL,
    label_vi TEXT NOT NULL,
    part_of TEXT REFERENCES area (id),
    former INTEGER NOT NULL, -- 1 for a unit of administration that no longer exists
    record TEXT NOT NULL
);

CREATE TABLE agent (
    id TEXT PRIMARY KEY,
    label_en TEXT NOT NULL,
    label_vi TEXT NOT NULL,
    type TEXT NOT NULL, -- organisation or person
    record TEXT NOT NULL
);

CREATE TABLE indicator (
    id TEXT PRIMARY KEY,
    label_en TEXT NOT NULL,
    label_vi TEXT NOT NULL,
    unit TEXT NOT NULL REFERENCES unit (id),
    share_of TEXT REFERENCES indicator (id),
    record TEXT NOT NULL
);

CREATE TABLE source (
    id TEXT PRIMARY KEY,
    label_en TEXT NOT NULL,
    label_vi TEXT NOT NULL,
    type TEXT NOT NULL, -- of CSL
    title TEXT NOT NULL,
    issued TEXT NOT NULL, -- EDTF
    language TEXT NOT NULL,
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    facts INTEGER NOT NULL, -- that quote it
    quotes INTEGER NOT NULL,
    numerals INTEGER, -- in its text; null where the text was not at hand
    numerals_in_values INTEGER, -- that are, or are a part of, a fact's value
    numerals_quoted INTEGER, -- others that stand in a quotation, whatever a fact makes of them
    numerals_waived INTEGER,
    sentences INTEGER, -- a contrary clause counts as one
    sentences_quoted INTEGER, -- to the last word
    sentences_touched INTEGER, -- others of which some words are quoted
    sentences_waived INTEGER,
    words INTEGER,
    words_quoted INTEGER,
    text_path TEXT NOT NULL, -- where the text was looked for
    text_sha256 TEXT NOT NULL, -- of what was there; empty where there was no file
    text_stamp TEXT NOT NULL, -- as in input
    text_problem TEXT, -- JSON: what was wrong with it
    record TEXT NOT NULL
);

CREATE TABLE fact (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    type TEXT, -- of a policy, an initiative or a statement
    label_en TEXT NOT NULL,
    label_vi TEXT NOT NULL,
    indicator TEXT REFERENCES indicator (id),
    stars INTEGER,
    stated NUMERIC, -- the one number that the value names, whatever its hedge
    nominal NUMERIC, -- the number that "about" and "up to" name without bounding anything by it
    low NUMERIC, -- the value's ends; null is unbounded. `record` has the exact digits
    high NUMERIC,
    low_open INTEGER,
    high_open INTEGER,
    hedge TEXT,
    unit TEXT REFERENCES unit (id),
    as_written TEXT,
    record TEXT NOT NULL -- the published fact, as JSON
);

CREATE TABLE fact_topic (
    fact INTEGER NOT NULL REFERENCES fact (number),
    topic TEXT NOT NULL REFERENCES topic (id),
    PRIMARY KEY (topic, fact)
) WITHOUT ROWID;

CREATE TABLE fact_area (
    fact INTEGER NOT NULL REFERENCES fact (number),
    area TEXT NOT NULL REFERENCES area (id), -- as recorded; not those around it
    PRIMARY KEY (area, fact)
) WITHOUT ROWID;

CREATE TABLE fact_agent (
    fact INTEGER NOT NULL REFERENCES fact (number),
    agent TEXT NOT NULL REFERENCES agent (id),
    role TEXT NOT NULL, -- issuer, speaker, according_to, set_by, run_by
    PRIMARY KEY (agent, fact, role)
) WITHOUT ROWID;

CREATE TABLE fact_date (
    fact INTEGER NOT NULL REFERENCES fact (number),
    field TEXT NOT NULL, -- issued, horizon, orientation, period, due, date, since
    edtf TEXT NOT NULL,
    first TEXT NOT NULL, -- days as 2024-07-01; of an open end the day that it reaches
    last TEXT NOT NULL,
    PRIMARY KEY (fact, field)
) WITHOUT ROWID;

CREATE TABLE quote (
    fact INTEGER NOT NULL REFERENCES fact (number),
    number INTEGER NOT NULL, -- from 0; the first carries the claim
    source TEXT NOT NULL REFERENCES source (id),
    translation TEXT,
    PRIMARY KEY (fact, number)
) WITHOUT ROWID;

CREATE TABLE segment (
    fact INTEGER NOT NULL,
    quote INTEGER NOT NULL,
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    start INTEGER, -- in code points of the source's text; null where it was not at hand
    end INTEGER,
    PRIMARY KEY (fact, quote, number),
    FOREIGN KEY (fact, quote) REFERENCES quote (fact, number)
) WITHOUT ROWID;

-- The folded words of each fact, by what they weigh in a search. They are parted before, so the
-- tokenizer only looks for spaces; beginnings of one or two letters get an index of their own.
CREATE VIRTUAL TABLE words USING fts5 (
    names, quotes, others, content = '', tokenize = 'ascii', prefix = '1 2'
);

CREATE INDEX fact_kind ON fact (kind);
CREATE INDEX fact_indicator ON fact (indicator);
CREATE INDEX fact_stars ON fact (stars) WHERE stars IS NOT NULL;
CREATE INDEX quote_source ON quote (source, fact);
CREATE INDEX area_part_of ON area (part_of);

-- For reading by people.

CREATE VIEW quotation AS
SELECT fact.id AS fact, fact.label_en, quote.source,
    (
        SELECT group_concat(text, ' […] ')
        FROM (
            SELECT text FROM segment
            WHERE segment.fact = quote.fact AND segment.quote = quote.number
            ORDER BY segment.number
        )
    ) AS words,
    quote.translation, min(segment.start) AS start, max(segment.end) AS end
FROM quote
JOIN fact ON fact.number = quote.fact
JOIN segment ON segment.fact = quote.fact AND segment.quote = quote.number
GROUP BY quote.fact, quote.number
ORDER BY quote.fact, quote.number;

CREATE VIEW place AS
SELECT fact, group_concat(label_en, ', ') AS areas
FROM (
    SELECT fact, label_en FROM fact_area JOIN area ON area.id = fact_area.area
    ORDER BY fact, area.rowid
)
GROUP BY fact;

CREATE VIEW figure AS
SELECT fact.id, fact.label_en, fact.label_vi, indicator.label_en AS indicator,
    place.areas, fact_date.edtf AS period,
    fact.hedge, fact.stated, fact.nominal, fact.low, fact.low_open, fact.high, fact.high_open,
    fact.unit, fact.as_written
FROM fact
JOIN indicator ON indicator.id = fact.indicator
JOIN place ON place.fact = fact.number
LEFT JOIN fact_date ON fact_date.fact = fact.number AND fact_date.field = 'period'
WHERE fact.kind = 'figure'
ORDER BY fact.number;

CREATE VIEW target AS
SELECT fact.id, fact.label_en, fact.label_vi, indicator.label_en AS indicator,
    place.areas, fact_date.edtf AS due,
    fact.hedge, fact.stated, fact.nominal, fact.low, fact.low_open, fact.high, fact.high_open,
    fact.unit, fact.as_written
FROM fact
LEFT JOIN indicator ON indicator.id = fact.indicator
JOIN place ON place.fact = fact.number
LEFT JOIN fact_date ON fact_date.fact = fact.number AND fact_date.field = 'due'
WHERE fact.kind = 'target'
ORDER BY fact.number;
