"""What is answered without Typer is what Typer's commands answer, byte for byte."""

from pathlib import Path
from shutil import copytree

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from world import LAM_SON, Ran, Run

from qnfacts import cli
from qnfacts.cli import direct, directcheck
from qnfacts.indent import indented
from qnfacts.registry.loading import load
from qnfacts.registry.files import registry_path
from qnfacts.render.records import json_object, ndjson_text

SHIPPED = registry_path()
IDS = {path: [fact.id for fact in load(path).facts] for path in (LAM_SON, SHIPPED)}


@pytest.fixture(params=[LAM_SON, SHIPPED], ids=["lam-son", "shipped"])
def registry(request: pytest.FixtureRequest, run: Run, monkeypatch: pytest.MonkeyPatch) -> Path:
    path: Path = request.param
    monkeypatch.setenv("QNFACTS_REGISTRY", str(path))
    assert run("show", IDS[path][0]).code == 0, "this makes the index"
    return path


def both(run: Run, monkeypatch: pytest.MonkeyPatch, *words: str) -> tuple[Ran, Ran]:
    """The call as it is, and with Typer alone."""
    as_it_is = run(*words)
    with monkeypatch.context() as patch:
        patch.setattr(cli, "_directly", lambda _: None)
        return as_it_is, run(*words)


@pytest.mark.parametrize("command", ["show", "cite"])
def test_every_fact(
    registry: Path, run: Run, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    for id_ in IDS[registry]:
        assert direct.direct_answer([command, id_, "--json"]) is not None
        here, there = both(run, monkeypatch, command, id_, "--json")
        assert here == there


WORDS = ["show", "cite", "fair", "golden-tea", "ocop-5", "no-such", "--json", "-h", "", "-", "đ"]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(st.sampled_from(WORDS), max_size=5), lang=st.sampled_from(["", "vi", "xx"]))
def test_any_words(run: Run, monkeypatch: pytest.MonkeyPatch, words: list[str], lang: str) -> None:
    monkeypatch.setenv("QNFACTS_LANG", lang)
    here, there = both(run, monkeypatch, *words)
    assert here == there


def test_only_exact_calls_are_claimed(run: Run) -> None:
    run("show", "fair")
    answered = direct.direct_answer
    assert answered(["show", "fair", "golden-tea", "fair", "--json"])
    for words in (
        [], ["show"], ["show", "--json"], ["show", "fair"], ["show", "--json", "fair"],
        ["list", "fair", "--json"], ["show", "fair", "--lang", "vi", "--json"],
        ["show", "fair", "no-such", "--json"], ["show", "fair", "--format", "json"],
    ):  # fmt: skip
        assert answered(words) is None, words


@pytest.mark.parametrize(
    "disturb",
    [
        lambda folder: folder.joinpath("bao.txt").write_text("another text"),
        lambda folder: folder.joinpath("bao.txt").unlink(),
        lambda folder: folder.joinpath("facts.lock").write_text("no lock"),
        lambda folder: folder.joinpath("facts.yaml").write_text("facts: []"),
        lambda folder: folder.joinpath("facts.yaml").unlink(),
        lambda folder: next(folder.glob("cache/*")).write_bytes(b"no index"),
        lambda folder: next(folder.glob("cache/*")).unlink(),
    ],
    ids=["changed", "gone", "bad lock", "no facts", "no registry", "bad index", "no index"],
)
@pytest.mark.parametrize("command", ["show", "cite"])
def test_whatever_is_wrong_is_left_to_typer(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, disturb: object, command: str
) -> None:
    folder = copytree(LAM_SON.parent, tmp_path / "copy")
    monkeypatch.setenv("QNFACTS_REGISTRY", str(folder / "facts.yaml"))
    monkeypatch.setenv("QNFACTS_CACHE", str(folder / "cache"))
    before = run(command, "fair", "--json")
    disturb(folder)  # type: ignore[operator]
    assert direct.direct_answer([command, "fair", "--json"]) is None
    here, there = both(run, monkeypatch, command, "fair", "--json")
    assert here == there
    assert here.code in (0, 3)
    assert before.code == 0


COMPLETED = [
    "qnfacts show fa", "qnfacts show ", "qnfacts cite golden-tea ocop-", "qnfacts show zzz",
    "qnfacts show golden-tea golden-", "qnfacts list ", "qnfacts sh", "qnfacts show --js",
    "qnfacts show fair --json fa", "qnfacts cite 'fa", "qnfacts show fa\\", "qnfacts", "",
    "qnfacts --registry x show fa", "qnfacts show đ", "qnfacts compare ",
]  # fmt: skip


@pytest.mark.parametrize("words", COMPLETED)
@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion(run: Run, monkeypatch: pytest.MonkeyPatch, words: str, shell: str) -> None:
    run("show", "fair")
    at = len(words.split()) - (not words.endswith(" "))
    settings = {
        "_QNFACTS_COMPLETE": f"complete_{shell}",
        "COMP_WORDS": words,
        "COMP_CWORD": str(at),
        "_TYPER_COMPLETE_ARGS": words,
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
    }
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    here, there = both(run, monkeypatch)
    assert here == there


@pytest.mark.parametrize(
    ("shell", "said"),
    [
        ("bash", "ocop-5\nocop-all\n"),
        ("zsh", '_arguments \'*: :(("ocop-5"\n"ocop-all"))\'\n'),
    ],
)
def test_the_usual_completion_is_claimed(
    run: Run, monkeypatch: pytest.MonkeyPatch, shell: str, said: str
) -> None:
    run("show", "fair")
    monkeypatch.setenv("_QNFACTS_COMPLETE", f"complete_{shell}")
    monkeypatch.setenv("COMP_WORDS", "qnfacts show ocop-4 ocop-")
    monkeypatch.setenv("COMP_CWORD", "3")
    monkeypatch.setenv("_TYPER_COMPLETE_ARGS", "qnfacts show ocop-4 ocop-")
    assert direct.direct_answer([]) == said


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(st.dictionaries(st.text(), JSON))
def test_json_of_one_line_is_set_as_json_of_several(record: dict[str, object]) -> None:
    line = ndjson_text([record]).removesuffix("\n")
    assert indented(line, "\n") + "\n" == json_object(record)


class TestCheck:
    """A registry that is known to be proven, and what is disturbed afterwards."""

    CALLS = (
        ["check"],
        ["check", "--format", "concise"],
        ["check", "--format", "full"],
        ["check", "--registry", "{registry}", "--sources", "{folder}"],
        ["check", "--sources", "{folder}", "--format", "concise", "--registry", "{registry}"],
        ["check", "--format", "json"],
        ["check", "--format", "sarif"],
        ["check", "--format", "github"],
        ["check", "--sources", "{folder}/no"],
        ["check", "--registry", "{folder}/no.yaml"],
    )
    OTHERS = (
        ["check", "--json"],
        ["check", "--lang", "vi"],
        ["check", "--select", "value"],
        ["check", "--format"],
        ["check", "--registry", ""],
        ["check", "--registry", "-x"],
        ["check", "--format", "xml"],
        ["check", "--format", "full", "--format", "concise"],
        ["check", "{registry}"],
    )

    @pytest.fixture
    def registry(self, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        path = copytree(LAM_SON.parent, tmp_path / "copy") / "facts.yaml"
        monkeypatch.setenv("QNFACTS_REGISTRY", str(path))
        assert run("check").code == 0, "this is remembered"
        return path

    @pytest.mark.parametrize("words", [*CALLS, *OTHERS], ids=" ".join)
    @pytest.mark.parametrize("lang", ["", "vi", "xx"])
    def test_any_call(
        self, registry: Path, run: Run, monkeypatch: pytest.MonkeyPatch, words: list[str], lang: str
    ) -> None:
        monkeypatch.setenv("QNFACTS_LANG", lang)
        asked = [word.format(registry=registry, folder=registry.parent) for word in words]
        with monkeypatch.context() as patch:
            patch.setattr(cli, "_through_typer", lambda _: -1)
            assert (run(*asked).code != -1) == (words in self.CALLS and lang != "xx")
        here, there = both(run, monkeypatch, *asked)
        assert here == there

    def test_a_path_is_printed_as_pathlib_writes_it(
        self, registry: Path, run: Run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(registry.parent)
        names = {"facts.yaml": True, "./facts.yaml": False, f"{registry.parent}//facts.yaml": False}
        for name, known in names.items():
            assert (directcheck.known(name, None, "en") is not None) == known
            here, there = both(run, monkeypatch, "check", "--registry", name)
            assert here == there

    def test_what_has_changed_is_not_known_to_be_proven(
        self, registry: Path, run: Run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        text = registry.with_name("bao.txt")
        words = text.read_text("utf-8")
        for changed in (words.upper(), words + "\n", None, words):
            text.unlink(missing_ok=True)
            if changed is not None:
                text.write_text(changed, "utf-8")
            known = directcheck.known(str(registry), None, "en")
            assert (known is None) == (changed != words)
            here, there = both(run, monkeypatch, "check", "--format", "concise")
            assert here == there

    def test_what_the_lock_alone_proves_has_a_notice(
        self, registry: Path, run: Run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        assert run("lock").code == 0
        registry.with_name("bao.txt").unlink()
        assert run("check").code == 0
        assert directcheck.known(str(registry), None, "en") is None
        here, there = both(run, monkeypatch, "check")
        assert here == there
        assert here.err
