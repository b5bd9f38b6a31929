"""The proof of a registry: every rule held against every fact, quotation and source."""

from qnfacts.check.checking import check, check_file
from qnfacts.check.report import Report
from qnfacts.check.run import check_registry

__all__ = ["Report", "check", "check_file", "check_registry"]
