"""The README's Python is run; its commands are run by `scripts/readme.py`."""

import re
from pathlib import Path

import pytest

BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
README = Path(__file__).parents[1] / "README.md"


@pytest.mark.skipif(not README.exists(), reason="not a checkout: the README is not installed")
def test_the_python_of_the_readme_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QNFACTS_REGISTRY", raising=False)
    blocks = BLOCK.findall(README.read_text("utf-8"))
    assert len(blocks) >= 3
    for block in blocks:
        exec(compile(block, str(README), "exec"), {})  # noqa: S102 our own document
