"""The proof of a registry: every rule held against every fact, quotation and source."""

from qnfacts.proof.checking import check, check_file
from qnfacts.proof.proof import check_registry
from qnfacts.proof.report import Report

__all__ = ["Report", "check", "check_file", "check_registry"]
