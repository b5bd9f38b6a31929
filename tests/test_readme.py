"""The README's Python is run; its commands are run by `scripts/readme.py`."""

import re
from pathlib import Path

import pytest

README = Path(__file__).parents[1] / "README.md"


@pytest.mark.skipif(not README.exists(), reason="not a checkout: the README is not installed")
def test_the_python_of_the_readme_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QNFACTS_REGISTRY", raising=False)
    blocks = re.findall(r"^```python\n(.*?)^```$", README.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    assert len(blocks) >= 3
    for block in blocks:
        exec(compile(block, str(README), "exec"), {})  # noqa: S102 our own document
