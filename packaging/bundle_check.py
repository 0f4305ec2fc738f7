"""Check that nothing which is shipped could speak to a network, by the names of files and by what they link.

    python packaging/bundle_check.py FOLDER     a bundle: no network library, nothing that links one, no network module
    python packaging/bundle_check.py            this checkout: no module of ours imports a module that opens connections

Prints a sentence for each thing found and ends with 1, or "ok" and 0.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

from casebook.offline import libraries  # noqa: E402 - found beside this folder

BINARY_BEGINNINGS = (b"\x7fELF", b"MZ", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
# How a binary names a library that it links: libQt6Network.so.6, Qt6Network.dll, QtNetwork.framework.
LINKED = re.compile(
    rb"(?:lib)?Qt6?(?:Network|Qml|Quick|WebEngineCore|WebSockets|Pdf)\w*(?:\.so[.\d]*|d?\.dll|\.framework)"
    rb"|lib(?:curl(?:-gnutls)?|ssl)\.so[.\d]*|libssl-\d[-\w]*\.dll")
# Only these modules of ours may touch sockets: for the second start, and to show that the rest is refused.
MAY_USE_SOCKETS = {"casebook.gui.instance", "casebook.offline.hook"}


def main(args: list[str]) -> int:
    """Check what is asked; the exit code."""
    if len(args) > 1 or (args and not Path(args[0]).is_dir()):
        print(__doc__, file=sys.stderr)
        return 2
    found = list(problems_in_folder(Path(args[0])) if args else problems_in_source(ROOT / "src"))
    for problem in found:
        print(problem)
    if not found:
        print("ok")
    return 1 if found else 0


def problems_in_folder(folder: Path) -> Iterator[str]:
    """What in a bundle speaks to networks: libraries and modules by name, and binaries by what they link."""
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if libraries.is_network_library(path.name):
            yield f"{name} is a network library."
        elif path.is_file() and not path.is_symlink():
            if path.suffix == ".pyc" or path.suffix == ".py":
                if _module(name) in libraries.MODULES:
                    yield f"{name} is a module that opens connections."
            elif linked := sorted(_linked(path)):
                yield f"{name} links {', '.join(linked)}."


def problems_in_source(folder: Path) -> Iterator[str]:
    """Modules of ours that import one which opens connections, wherever in them; or sockets, where they need none."""
    for path in sorted(folder.rglob("*.py")):
        module = path.relative_to(folder).with_suffix("").as_posix().replace("/", ".").removesuffix(".__init__")
        for wanted in sorted(imported(path)):
            if any(wanted == one or wanted.startswith(f"{one}.") for one in libraries.MODULES):
                yield f"{module} imports {wanted}, which opens connections."
            elif wanted in ("socket", "_socket") and module not in MAY_USE_SOCKETS:
                yield f"{module} imports {wanted}."


def imported(path: Path) -> set[str]:
    """The full names of all that a source file imports, at its head or inside a function."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
        elif isinstance(node, ast.Call) and _is_import(node.func) and node.args:
            found |= {str(one.value) for one in node.args[:1] if isinstance(one, ast.Constant)}
    return found


def _is_import(called: ast.expr) -> bool:
    name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
    return name in ("import_module", "__import__")


def _linked(path: Path) -> set[str]:
    """The network libraries that a binary names; none for what is no binary."""
    with path.open("rb") as file:
        if not file.read(4).startswith(BINARY_BEGINNINGS):
            return set()
        rest = file.read()
    return {found.decode("ascii") for found in LINKED.findall(rest)}


def _module(name: str) -> str:
    """The module that a file of a bundle is: the longest ending of its path that is on the list, or its whole path."""
    parts = name.rsplit(".", 1)[0].removesuffix("/__init__").split("/")
    endings = (".".join(parts[start:]) for start in range(len(parts)))
    return next((ending for ending in endings if ending in libraries.MODULES), ".".join(parts))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
