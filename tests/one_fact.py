"""A registry of one fact with one quotation, which is all that its source says."""

import hashlib
from collections.abc import Collection
from pathlib import Path
from typing import Any

import yaml

from qnfacts.check.run import check_file
from qnfacts.problems import Problem

VOCABULARIES = yaml.safe_load("""
version: 1
title: {en: Hải An, vi: Hải An}
topics: [{id: t, label: {en: Topic, vi: Chủ đề}}]
units:
  - {id: enterprise, label: {en: enterprises, vi: doanh nghiệp}, forms: [doanh nghiệp]}
  - {id: product, label: {en: products, vi: sản phẩm}, forms: [sản phẩm]}
  - {id: person, label: {en: people, vi: người}, forms: [người]}
  - {id: VND, label: {en: dong, vi: đồng}, symbol: {en: VND, vi: đồng}, forms: [đồng]}
  - {id: percent, label: {en: percent, vi: phần trăm}, symbol: {en: "%", vi: "%"}, forms: ["%"]}
areas:
  - {id: hai-an, label: {en: Hải An province, vi: tỉnh Hải An}, forms: [Hải An]}
  - {id: bac-son, label: {en: Bắc Sơn, vi: Bắc Sơn}, part_of: hai-an}
agents:
  - {id: trade, label: {en: Department of Trade, vi: Sở Công Thương}}
  - {id: science, label: {en: Department of Science, vi: Sở Khoa học}}
indicators:
  - {id: firms, label: {en: Enterprises, vi: Doanh nghiệp}, unit: enterprise}
  - {id: goods, label: {en: Products, vi: Sản phẩm}, unit: product}
  - {id: revenue, label: {en: Revenue, vi: Doanh thu}, unit: VND}
  - {id: growth, label: {en: Growth, vi: Mức tăng}, unit: percent}
""")


def problems(
    folder: Path,
    quotation: str,
    *,
    en: str = "Label",
    vi: str = "Nhãn",
    translation: str = "Translation",
    issued: str = "2026-01-05",
    select: Collection[str] = (),
    **fields: Any,
) -> tuple[Problem, ...]:
    """What `check` says of a fact with these fields, by default a figure of enterprises."""
    text = f"{quotation}.\n".encode()
    source = {
        "id": "s", "label": {"en": "S", "vi": "S"}, "type": "article", "title": "S",
        "language": "vi", "issued": issued, "file": "s.txt",
        "sha256": hashlib.sha256(text).hexdigest(),
    }  # fmt: skip
    fact: dict[str, Any] = {
        "id": "f", "kind": "figure", "label": {"en": en, "vi": vi}, "topics": ["t"],
        "quotes": [{"source": "s", "text": quotation, "translation": translation}],
    }  # fmt: skip
    defaults: dict[str, dict[str, Any]] = {
        "figure": {"indicator": "firms", "area": "hai-an", "value": 20}
    }
    fact |= defaults.get(fields.get("kind", "figure"), {}) | fields
    registry = {**VOCABULARIES, "sources": [source], "facts": [fact]}
    (folder / "s.txt").write_bytes(text)
    written = yaml.safe_dump(registry, allow_unicode=True, sort_keys=False, width=1000)
    (folder / "facts.yaml").write_text(written, "utf-8")
    return check_file(folder / "facts.yaml", folder, select=select, ignore=()).problems
