"""Measure a large casebook: python -m tests.benchmarks.large [--conversations N]

Prints each time beside that of plain SQLite with the same rows, queries and settings, and of a bare Qt window.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from tests.benchmarks import measuring


def main() -> None:
    """Make both files, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--conversations", type=int, default=100_000, metavar="N")
    number = parser.parse_args().conversations
    with tempfile.TemporaryDirectory(prefix="casebook-large-") as name:
        folder = Path(name)
        with measuring.told(f"{number} conversations of 200 words"):
            for measure in measuring.queries(folder, number):
                print(measure)
        with measuring.told("search, from a key to its hits painted"):
            for measure in measuring.typing(folder):
                print(measure)
        with measuring.told("the window"):
            print(measuring.window(folder))


if __name__ == "__main__":
    main()
