"""`python -m qnfacts`."""

from qnfacts.cli.program import entry

if __name__ == "__main__":
    entry()
