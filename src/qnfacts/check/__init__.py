"""The proof of a registry: every rule held against every fact, quotation and source."""

from qnfacts.check.files import check_file
from qnfacts.check.proof import check_registry
from qnfacts.check.report import Report

__all__ = ["Report", "check_file", "check_registry"]
