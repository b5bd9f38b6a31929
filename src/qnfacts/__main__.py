"""`python -m qnfacts`."""

from qnfacts.cli import entry

if __name__ == "__main__":
    entry()
