"""What the page "Offline proof" checks when it is opened: each finding in words, and whether it is as promised."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import casebook
from casebook.language import Language
from casebook.model.record import record
from casebook.offline import disk, hook, libraries, sockets

Translate = Callable[[str, str], str]


@record
class Finding:
    """One thing that was looked at. `well` is None where nothing is wrong and nothing can be told."""

    words: str
    well: bool | None


def findings(language: Language, file: Path) -> list[Finding]:
    """Everything that can be seen from inside, now."""
    return [_refusal(language.translate), _sockets(language.translate, language), _libraries(language.translate),
            _disk(language.translate, file)]


def program(language: Language) -> str:
    """Which program this is: its version, the day its newest file was written, its Python."""
    folder = Path(casebook.__file__).parent
    newest = max((path.stat().st_mtime for path in folder.rglob("*.py")), default=0.0)
    facts = {"%1": casebook.VERSION, "%2": language.date(datetime.fromtimestamp(newest).astimezone().date()),
             "%3": ".".join(map(str, sys.version_info[:3]))}
    if not newest:
        return _filled(language.translate("Checked", "Casebook %1; Python %3."), facts)
    return _filled(language.translate("Checked", "Casebook %1, its newest file of %2; Python %3."), facts)


def commands(platform: str = sys.platform) -> tuple[str, ...]:
    """What to type in a terminal: once without any network, once with every call of the network written down."""
    if not platform.startswith("linux"):
        return ()
    start = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", "casebook"]
    words = shlex.join(start)
    return (f"unshare -rn {words}", f"strace -f -e trace=network -o calls.txt {words}", "grep -c AF_INET calls.txt")


def _refusal(translate: Translate) -> Finding:
    if hook.refuses():
        return Finding(well=True, words=translate(
            "Checked", "A connection to another computer was tried just now, and refused before anything was sent."))
    return Finding(well=False, words=translate(
        "Checked", "A connection that was tried was not refused. Nothing was sent. Close the program and install it"
                   " again."))


def _sockets(translate: Translate, language: Language) -> Finding:
    found = sockets.held()
    if found is None:
        return Finding(well=None, words=translate("Checked", "Which sockets are open can't be seen on this system."))
    beyond = found.network + found.other
    words = translate(
        "Checked", "Open sockets: %1 to programs on this computer, and %2 to something else.") if beyond else translate(
        "Checked", "Open sockets: %1 to programs on this computer, such as the screen; none to a network.")
    facts = {"%1": language.number(found.local), "%2": language.number(beyond)}
    return Finding(well=not beyond, words=_filled(words, facts))


def _libraries(translate: Translate) -> Finding:
    mapped = libraries.libraries_mapped() or ()
    printing = any(libraries.is_for_printing(name) for name in mapped)
    found = [*libraries.modules_loaded(), *(name for name in mapped if libraries.is_network_library(name)
                                            and not libraries.is_for_printing(name))]
    if found:
        words = translate("Checked", "Loaded, and able to speak to a network: %1.")
        return Finding(well=False, words=_filled(words, {"%1": ", ".join(found)}))
    words = translate("Checked", "No part is loaded that can speak to a network.")
    if printing:
        words += " " + translate(
            "Checked", "You opened the print dialog: the printing of the system itself is loaded, and is asked for"
                       " printers on this computer only.")
    return Finding(well=True, words=words)


def _disk(translate: Translate, file: Path) -> Finding:
    found = disk.encrypted(file)
    if found is None:
        return Finding(well=None, words=translate(
            "Checked", "Whether the disk under your casebook is encrypted as a whole can't be told here."))
    if found:
        return Finding(well=True, words=translate(
            "Checked", "The disk under your casebook is encrypted as a whole too."))
    return Finding(well=None, words=translate(
        "Checked", "The disk under your casebook is not encrypted as a whole. The casebook itself is. But swap and"
                   " hibernation could put memory on the disk: switch on the encryption of your system (LUKS)."))


def _filled(words: str, facts: dict[str, str]) -> str:
    for place, fact in facts.items():
        words = words.replace(place, fact)
    return words
