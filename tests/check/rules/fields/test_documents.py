"""Numbers and types of documents held against the words that name them."""

from pathlib import Path

from proving import Altered, prove

from qnfacts.check.rules.fields.documents import TYPE_NAMES
from qnfacts.terms import DocumentType


def test_a_document_without_a_number_is_called_by_its_type(tmp_path: Path) -> None:
    alterations = [
        Altered("    number: 21/2023/NQ-HĐND\n", ""),
        Altered("    issued: 2023-07-09\n", ""),
        Altered("    issuer: council\n", ""),
        Altered(
            "text: Nghị quyết số 21/2023/NQ-HĐND ngày 9/7/2023 của HĐND tỉnh Lam Sơn về", "text: về"
        ),
        Altered(
            "Resolution No. 21/2023/NQ-HĐND of 9 July 2023 of the Lam Sơn People's Council on", "On"
        ),
    ]
    [problem] = prove(tmp_path, *alterations, select=["value"]).problems
    assert problem.message == "`resolution` is “Nghị quyết”; the quotations state no type"


def test_every_type_of_document_has_a_name() -> None:
    assert set(TYPE_NAMES) == set(DocumentType.__args__)  # type: ignore[attr-defined]
