"""The proof of a registry: every rule held against every fact, quotation and source.

What was proven before and has not changed is known without pydantic, PyYAML or any rule.
"""

from qnfacts.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qnfacts.proof.checking import check, check_file
    from qnfacts.proof.proof import check_registry
    from qnfacts.proof.report import Report

__all__ = ["Report", "check", "check_file", "check_registry"]

__getattr__ = late(
    __name__,
    {
        "Report": "qnfacts.proof.report",
        "check": "qnfacts.proof.checking",
        "check_file": "qnfacts.proof.checking",
        "check_registry": "qnfacts.proof.proof",
    },
)
