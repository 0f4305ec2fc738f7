"""Gather the visible strings into translations/*.ts and compile them to resources/translations/*.qm.

    python packaging/translate.py            gather, then compile
    python packaging/translate.py --check    exit 1 if a string is missing, unfinished or not compiled

Needs the project's own environment (lupdate and lrelease come with PySide6-Essentials).
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("nl", "en")


def sources() -> list[str]:
    """Every module that can hold a visible string."""
    return [str(p.relative_to(ROOT)) for p in sorted((ROOT / "src" / "casebook").rglob("*.py"))]


def tool(name: str) -> str:
    """A command of the environment's scripts folder."""
    return str(Path(sysconfig.get_path("scripts")) / name)


def ts(language: str) -> Path:
    """The translation source of a language."""
    return ROOT / "translations" / f"casebook_{language}.ts"


def qm(language: str) -> Path:
    """The compiled translation of a language, as shipped."""
    return ROOT / "resources" / "translations" / f"casebook_{language}.qm"


def gather(language: str, target: Path) -> None:
    """Bring a translation source up to date with the strings in the code; English holds plurals only."""
    extra = ["-pluralonly"] if language == "en" else []
    command = [tool("pyside6-lupdate"), *sources(), "-ts", str(target), "-source-language", "en",
               "-target-language", language, "-no-obsolete", "-locations", "none", *extra]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)


def compile_to(source: Path, target: Path) -> None:
    """Compile a translation source."""
    target.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run([tool("pyside6-lrelease"), str(source), "-qm", str(target)], check=True, capture_output=True)


def faults(language: str) -> list[str]:
    """What is wrong with a language: strings not gathered, unfinished, or compiled from another source."""
    found = []
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh.ts"
        fresh.write_bytes(ts(language).read_bytes())
        gather(language, fresh)
        if fresh.read_text("utf-8") != ts(language).read_text("utf-8"):
            found.append(f"{language}: strings changed in the code; run packaging/translate.py")
        open_ones = len(re.findall(r'type="unfinished"', fresh.read_text("utf-8")))
        if open_ones:
            found.append(f"{language}: {open_ones} strings without translation")
        compiled = Path(folder) / "fresh.qm"
        compile_to(ts(language), compiled)
        if not qm(language).is_file() or compiled.read_bytes() != qm(language).read_bytes():
            found.append(f"{language}: the compiled file is not made from its source")
    return found


def main() -> int:
    """Gather and compile, or check."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    if parser.parse_args().check:
        found = [fault for language in LANGUAGES for fault in faults(language)]
        print("\n".join(found) or "every string is translated and compiled")
        return 1 if found else 0
    for language in LANGUAGES:
        gather(language, ts(language))
        compile_to(ts(language), qm(language))
    return 0


if __name__ == "__main__":
    sys.exit(main())
