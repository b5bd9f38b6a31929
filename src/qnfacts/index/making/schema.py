"""The tables of an index."""

from qnfacts.index.database import APPLICATION, FORMAT

PAGE_SIZE = 8192

SETTINGS = f"""
PRAGMA page_size = {PAGE_SIZE};
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA locking_mode = EXCLUSIVE;
PRAGMA application_id = {APPLICATION};
PRAGMA user_version = {FORMAT};
"""
"""For writing: a build that fails is thrown away, so nothing needs to survive one."""

TABLES = """
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;

-- The vocabularies, in the registry's order.
CREATE TABLE entry (
    section TEXT, number INTEGER, id TEXT, json TEXT, PRIMARY KEY (section, number)
) WITHOUT ROWID;

-- The files that all this was made of, as they were found: the registry's own, then its lock.
CREATE TABLE file (
    number INTEGER PRIMARY KEY, path BLOB, stat TEXT, rested INTEGER, sha256 TEXT
);

-- The texts that sources pin, as they were found, and what the registry takes from each. `said`
-- is the hash of all that the registry says of the source.
CREATE TABLE text (
    number INTEGER PRIMARY KEY, source TEXT UNIQUE, said TEXT,
    path BLOB, stat TEXT, rested INTEGER, sha256 TEXT,
    problem TEXT, coverage TEXT, facts INTEGER, quotes INTEGER
);

-- The pieces that the registry was read in: the number of the first fact of each, a word for its
-- bytes and one for the lock if it rests on that, and what all others have to know of it. No word
-- is given for a piece that has to be read whenever another one is.
CREATE TABLE piece (first INTEGER PRIMARY KEY, word TEXT, lock TEXT, told TEXT);

-- The facts, numbered in the registry's order, with gaps between pieces. `sources` are those that
-- it quotes, `size` is the length of its label.
CREATE TABLE fact (
    number INTEGER PRIMARY KEY, id TEXT, size INTEGER, sources TEXT, json TEXT
);

-- What `cite` gives of each.
CREATE TABLE citation (number INTEGER PRIMARY KEY, json TEXT);

-- What facts can be chosen by: a field with a value, and the facts that have it.
CREATE TABLE term (
    number INTEGER PRIMARY KEY, field TEXT, value, facts INTEGER, UNIQUE (field, value)
);
CREATE TABLE has (term INTEGER, fact INTEGER, PRIMARY KEY (term, fact)) WITHOUT ROWID;

-- The years that a fact's dates reach from and to, both included.
CREATE TABLE years (fact INTEGER, first INTEGER, last INTEGER);

-- The folded words of each fact. They are parted before, so the tokenizer only looks for spaces.
-- Beginnings of one or two letters, which hundreds of words have, get an index of their own.
CREATE VIRTUAL TABLE words USING fts5 (
    names, quotes, others, content = '', tokenize = 'ascii', prefix = '1 2'
);
INSERT INTO words (words, rank) VALUES ('hashsize', 64000000); -- bytes before they are written
"""

INDEXES = (
    "CREATE UNIQUE INDEX IF NOT EXISTS entry_id ON entry (section, id)",
    "CREATE UNIQUE INDEX IF NOT EXISTS fact_id ON fact (id)",
    "CREATE INDEX IF NOT EXISTS years_fact ON years (fact)",
)
"""Made when the facts are in: filling a sorted table is faster than keeping one sorted."""
