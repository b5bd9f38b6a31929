"""A registry of published facts, each with the words that prove it, and its explorer."""

from qnfacts.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qnfacts.batch import verify_batch
    from qnfacts.comparison import compare
    from qnfacts.loading import load, parse
    from qnfacts.proof import Report, check
    from qnfacts.quantities import Reading, scan

__version__ = "0.1.0"

__all__ = ["Reading", "Report", "check", "compare", "load", "parse", "scan", "verify_batch"]

__getattr__ = late(
    __name__,
    {
        "Reading": "qnfacts.quantities",
        "Report": "qnfacts.proof",
        "check": "qnfacts.proof",
        "compare": "qnfacts.comparison",
        "load": "qnfacts.loading",
        "parse": "qnfacts.loading",
        "scan": "qnfacts.quantities",
        "verify_batch": "qnfacts.batch",
    },
)
