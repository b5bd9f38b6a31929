"""The store as a file to hand on, which says nothing of the machine that it was made on."""

from collections.abc import Sequence

from qnfacts.records import Record
from qnfacts.store.query import words_of
from qnfacts.store.searched import searched
from qnfacts.store.store import Store
from qnfacts.store.tables import insert, insert_facts


def copied(store: Store, facts: Sequence[Record]) -> bytes:
    """A SQLite file of these facts of the store, in their order, with all that they refer to.

    It does not tell where the registry and its texts lie. How much of a source the facts cover is
    known of all of them alone. Besides the tables of `schema.sql` it has one for full-text search
    by programs that know nothing of how words are folded.
    """
    copy = store.copy()
    whole = len(facts) == len(store.catalogue.facts)
    copy.executescript(_EMPTIED if whole else f"{_EMPTIED} {_UNCOVERED}")
    copy.execute("BEGIN")
    insert_facts(copy, store.catalogue._replace(facts=facts))
    insert(copy, "text (rowid, words)", enumerate(map(_words, facts)))
    copy.execute("COMMIT")
    copy.executescript(f"{_COUNTED} VACUUM;")
    return copy.serialize()


def _words(fact: Record) -> str:
    """What is searched, with and without its diacritics: no tokenizer takes đ for d."""
    texts = [each.text for each in searched(fact)]
    return "\n".join([*texts, *(" ".join(words_of(text)) for text in texts)])


_EMPTIED = """
DELETE FROM segment; DELETE FROM quote; DELETE FROM fact_date; DELETE FROM fact_agent;
DELETE FROM fact_area; DELETE FROM fact_topic; DELETE FROM fact; DELETE FROM input;
INSERT INTO words (words) VALUES ('delete-all');
UPDATE about SET value = '[]' WHERE name = 'lock_problems';
UPDATE source SET text_path = '', text_stamp = '', text_problem = NULL;
CREATE VIRTUAL TABLE text USING fts5 (
    words, content = '', tokenize = 'unicode61 remove_diacritics 2'
);
"""
_UNCOVERED = """
UPDATE source SET numerals = NULL, numerals_in_values = NULL, numerals_quoted = NULL,
    numerals_waived = NULL, sentences = NULL, sentences_quoted = NULL, sentences_touched = NULL,
    sentences_waived = NULL, words = NULL, words_quoted = NULL;
"""
_COUNTED = """
UPDATE source SET
    facts = (SELECT count(DISTINCT fact) FROM quote WHERE quote.source = source.id),
    quotes = (SELECT count(*) FROM quote WHERE quote.source = source.id);
"""
