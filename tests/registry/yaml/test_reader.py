"""Scalars stay as written; whatever YAML does behind one's back is told, and where."""

import pytest

from qnfacts.registry.yaml import reader
from qnfacts.registry.yaml.document import OMITTED, Path
from qnfacts.registry.yaml.errors import MAX_DEPTH
from qnfacts.registry.yaml.events import PythonParser
from qnfacts.registry.yaml.reader import read_yaml


@pytest.fixture(params=["libyaml", "python"], autouse=True)
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both parsers read alike."""
    if request.param == "python":
        monkeypatch.setattr(reader, "events", lambda text: PythonParser(text).get_event)


def found(text: str) -> list[tuple[str, str]]:
    """Place and code of each problem."""
    return [(p.place, p.code) for _, p in read_yaml(text, "r.yaml").problems]


@pytest.mark.parametrize(
    "written",
    ["12:30", "99.90", "no", "Yes", "on", "2024", "0x10", "010", "1_000", "1e3", ".inf", ".NaN",
     "2024-07-01", "true", "+1", "-0", "=", "1.", "190:20:30", "nULL"],
)  # fmt: skip
def test_a_scalar_is_the_text_that_was_written(written: str) -> None:
    document = read_yaml(f"a: {written}\n{written}: [{written}]\n", "r.yaml")
    assert document.data == {"a": written, written: [written]}
    assert not document.problems


@pytest.mark.parametrize("nothing", ["", "~", "null", "Null", "NULL"])
def test_nothing_is_none_and_quoted_nothing_is_text(nothing: str) -> None:
    assert read_yaml(f"a: {nothing}\nb: '{nothing}'\n", "r.yaml").data == {"a": None, "b": nothing}


def test_of_a_key_given_twice_the_first_is_kept() -> None:
    document = read_yaml("a: 1\nb: 2\na: 3\n", "r.yaml")
    assert document.data == {"a": "1", "b": "2"}
    ((path, problem),) = document.problems
    assert (path, problem.place) == ((), "r.yaml:3:1")
    assert problem.message == "`a` is given in line 1 and again in line 3"


def test_problems_know_their_path() -> None:
    document = read_yaml("facts:\n- x: 1\n- y: [0, !int 1]\n  y: 2\n", "r.yaml")
    assert [path for path, _ in document.problems] == [("facts", 1, "y", 1), ("facts", 1)]


def test_an_alias_is_never_expanded() -> None:
    assert read_yaml("a: &x [1]\nb: *x\nc: *y\n", "r.yaml").data == {
        "a": ["1"],
        "b": OMITTED,
        "c": OMITTED,
    }
    assert found("a: &x [1]\nb: *x\n") == [("r.yaml:1:4", "alias"), ("r.yaml:2:4", "alias")]
    assert read_yaml("a: &x [*x]\n", "r.yaml").data == {"a": [OMITTED]}


def test_exploding_aliases_stay_small() -> None:
    levels = [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]" for i in range(1, 40)]
    data = read_yaml("\n".join(["a0: &a0 x", *levels]), "r.yaml").data
    assert isinstance(data, dict)
    assert data["a39"] == [OMITTED] * 9


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("a: !!python/object/apply:os.system [ls]", "!!python/object/apply:os.system"),
        ("a: !foo x", "!foo"),
        ("a: !!int 5", "!!int"),
        ("a: ! 5", "!"),
        ("!!omap [a: 1]", "!!omap"),
    ],
)
def test_a_tag_is_a_problem(text: str, name: str) -> None:
    ((_, problem),) = read_yaml(text, "r.yaml").problems
    assert (problem.code, problem.message) == ("tag", f"`{name}` changes what text means")


@pytest.mark.parametrize("text", ["? [a, b]\n: 1", "? {a: b}\n: 1", "~: 1", "null: 1"])
def test_a_key_is_text(text: str) -> None:
    assert [code for _, code in found(text)] == ["wrong-type"]


def test_a_quoted_key_may_be_any_text() -> None:
    assert read_yaml("'': 1\n'null': 2", "r.yaml").data == {"": "1", "null": "2"}


@pytest.mark.parametrize(
    "text",
    ["[" * 3000 + "]" * 3000, "- " * 3000,  # beyond the limit that libyaml has itself
     "[" * 100_000, "- " * 100_000, "? " * 100_000, "{a: " * 100_000, "[{" * 100_000,
     "".join(f"{' ' * i}a:\n" for i in range(2000)), "a: " + "[" * 100_000 + "]" * 100_000],
)  # fmt: skip
def test_depth_has_an_end(text: str) -> None:
    document = read_yaml(text, "r.yaml")
    assert document.data is OMITTED
    assert [problem.code for _, problem in document.problems] == ["too-deep"]


def test_the_last_level_is_still_read() -> None:
    assert not found("[" * MAX_DEPTH + "]" * MAX_DEPTH)
    assert found("[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1)) == [("r.yaml:1:51", "too-deep")]


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment\n", "---\n", "~"])
def test_nothing_to_read_is_none(text: str) -> None:
    document = read_yaml(text, "r.yaml")
    assert document.data is None
    assert not document.problems


@pytest.mark.parametrize("text", ["a: 1\n---\nb: 2\n", "a: 1\n--- !x\n", "a: 1\n---\n"])
def test_one_document_only(text: str) -> None:
    assert found(text) == [("r.yaml:2:1", "not-yaml")]


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("a: b: c\n", "1:5", "a colon stands where no key can end"),
        ("a: 'x\nb: 1\n", "1:4", "this quotation mark is never closed"),
        ('a: "x\nb: 1\n', "1:4", "this quotation mark is never closed"),
        ("a: 'x\n---\n'", "1:4", "this quotation mark is never closed"),
        ('a: "x\nb: 1\nc: "y"\n', "1:4", "this quotation mark is closed only in line 3"),
        ("a: 'x\nb: 'y\nc: z\n", "1:4", "this quotation mark is closed only in line 2"),
        ('a: {b: "x}\nc: {b: "y"}\n', "1:8", "this quotation mark is closed only in line 2"),
        ('a: "x\n  y"\nb: c: d\n', "3:5", "a colon stands where no key can end"),
        ("a: [\n", "2:1", "the file ends where a value is wanted"),
        ("a: [1, 2\nb: 3\n", "1:4", "this bracket is never closed, or a comma is missing after it"),
        ("a: {b: 2\nc: 3\n", "1:4", "this bracket is never closed, or a comma is missing after it"),
        ("a: [1, 2) * 10^9", "1:4", "this bracket is never closed, or a comma is missing after it"),
        ("a:\n  b: 1\n c: 2\n", "3:2", "this does not go on from what stands above it"),
        ("a:\n  - b\n  c: 1\n", "3:3", "this does not go on from what stands above it"),
        ('a: "x" y\n', "1:8", "this does not go on from what stands above it"),
        ("a: 1\nfoo\nb: 2\n", "2:1", "this is neither `key: value` nor part of the text above"),
        ("a:\n\tb: 1\n", "2:1", "a tab stands where spaces are wanted"),
        ("a: @x\n", "1:4", "text without quotation marks cannot begin like this"),
        ("a: `x\n", "1:4", "text without quotation marks cannot begin like this"),
        ("a: %x\n", "1:4", "text without quotation marks cannot begin like this"),
        ("a: * 10\n", "1:4", "text without quotation marks cannot begin like this"),
        ("a: & 10\n", "1:4", "text without quotation marks cannot begin like this"),
        ("a: !x!y z\n", "1:4", "text without quotation marks cannot begin like this"),
        ("a: - b\n", "1:4", "an entry cannot begin in the middle of a line"),
        ("a: ]\n", "1:4", "a value is wanted before `]`"),
        ('"a" "b"\n', "1:5", "text goes on after the end of the data"),
        ("%YAML 3.0\n--- a", "1:1",
         "a line that begins with % says how to read the file, and this one is not known"),
    ],
)  # fmt: skip
def test_a_syntax_error_is_explained_where_it_is(text: str, place: str, message: str) -> None:
    document = read_yaml(text, "r.yaml")
    assert document.data is OMITTED
    assert [(p.code, p.place, p.message) for _, p in document.problems] == [
        ("not-yaml", f"r.yaml:{place}", message)
    ]


@pytest.mark.parametrize("escape", [r"\q", r"\xZZ", r"\U00110000", r"\UFFFFFFFF"])
def test_an_escape_that_does_not_exist(escape: str) -> None:
    ((_, problem),) = read_yaml(f'a: "{escape}"', "r.yaml").problems
    assert problem.message == "a backslash begins an escape that does not exist"


def test_a_block_of_text_that_is_none() -> None:
    ((_, problem),) = read_yaml("a: >13000\n", "r.yaml").problems
    assert problem.code == "not-yaml"
    assert problem.hint == 'Text that begins with it goes in quotation marks: ">13000".'


def test_problems_before_a_syntax_error_are_kept() -> None:
    assert [code for _, code in found("a: 1\na: 2\nb: 'x\n")] == ["duplicate-key", "not-yaml"]


TEXT = """\
facts:
  - id: one
    label:
      en: One
      vi: Một
    topics: [a, ờ b, c]
    note:
"""


@pytest.mark.parametrize(
    ("path", "value", "key"),
    [
        ((), (1, 1), (1, 1)),
        (("facts",), (2, 3), (1, 1)),
        (("facts", 0), (2, 5), (2, 5)),
        (("facts", 0, "id"), (2, 9), (2, 5)),
        (("facts", 0, "label"), (4, 7), (3, 5)),
        (("facts", 0, "label", "vi"), (5, 11), (5, 7)),
        (("facts", 0, "topics", 2), (6, 22), (6, 22)),
        (("facts", 0, "note"), (7, 10), (7, 5)),
    ],
)
def test_every_value_and_key_has_its_place(
    path: Path, value: tuple[int, int], key: tuple[int, int]
) -> None:
    document = read_yaml(TEXT, "r.yaml")
    assert document.place(path)[:2] == value
    assert document.place(path, key=True)[:2] == key


@pytest.mark.parametrize(
    ("path", "place"),
    [
        (("title",), (1, 1)),
        (("facts", 0, "kind"), (2, 5)),
        (("facts", 0, "label", "fr"), (3, 5)),
        (("facts", 0, "id", "x", "y"), (2, 5)),
        (("facts", 9, "id"), (1, 1)),
    ],
)
def test_what_is_missing_has_the_place_of_its_parent(path: Path, place: tuple[int, int]) -> None:
    assert read_yaml(TEXT, "r.yaml").place(path)[:2] == place


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("a: one two  # three\n", (1, 11)),
        ("a: 'it''s'\n", (1, 11)),
        ('a: "one\n  two"\n', (2, 7)),
        ("a: Một\n", (1, 7)),
        ("a: >\n  one\n", (None, None)),
        ("a:\n", (None, None)),
        ("a: [one]\n", (None, None)),
    ],
)
def test_a_text_has_an_end(text: str, end: tuple[int | None, int | None]) -> None:
    document = read_yaml(text, "r.yaml")
    assert document.place(("a",))[2:] == end
    assert document.place(("a",), key=True)[2:] == (1, 2)


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("title: Bài #1 thử", "#1 thử"),
        ("title: Bài thứ # 1", "# 1"),
        ("- Bài #một", "#một"),
        ("title: Bài  #1", "#1"),
    ],
)
def test_a_comment_that_cuts_a_text_off_is_told(text: str, hidden: str) -> None:
    [(_, problem)] = read_yaml(text, "facts.yaml").problems
    assert (problem.code, problem.severity) == ("comment-in-text", "warning")
    assert problem.message == f"the text ends before “{hidden}”, which is a comment"


@pytest.mark.parametrize(
    "text",
    [
        "title: Bài thử  # a remark",
        "value: 5 # a remark",
        'title: "Bài" #1',
        "title: Bài#1",
        "# Bài #1\ntitle: Bài",
        "title:  # a remark\n  Bài",
        "a: b\n#c: d",
    ],
)
def test_a_comment_beside_a_text_is_none(text: str) -> None:
    assert read_yaml(text, "facts.yaml").problems == ()
