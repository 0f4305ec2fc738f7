"""Casebook from the command line: which command, in which language, and what is answered when it does not work."""

from __future__ import annotations

import io
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from casebook import VERSION, errors, hardening, offline
from casebook.commands import parsers
from casebook.commands.call import Call, Trouble, Usage
from casebook.commands.parsers import Parser
from casebook.language import LANGUAGES, Language
from casebook.settings import Settings

VALUED = ("--profile", "--language")
# each in a language of its own
DOCUMENTS = ("annual-report", "talk-sheet", "referral-overview", "own-file", "own-overview", "invoice")


@dataclass(frozen=True, slots=True)
class Command:
    """A command: what it takes, and what it does."""

    options: Callable[[Parser], None]
    run: Callable[[Call], int]


COMMANDS: dict[str, Callable[[Language], str]] = {
    "new": lambda language: language.translate("Commands", "Make an empty casebook."),
    "practice": lambda language: language.translate("Commands", "Make a casebook full of invented cases."),
    "annual-report": lambda language: language.translate("Commands", "Make the annual report of a client."),
    "talk-sheet": lambda language: language.translate(
        "Commands", "Make the talk sheet of a client: one page, from 1 January on."),
    "referral-overview": lambda language: language.translate("Commands", "Make an overview of referrals."),
    "own-file": lambda language: language.translate("Commands", "Make the copy of a reporter's own file."),
    "own-overview": lambda language: language.translate(
        "Commands", "Make an overview of your own raw figures, for yourself alone."),
    "invoice": lambda language: language.translate("Commands", "Make the invoice of a client over a quarter."),
    "releases": lambda language: language.translate(
        "Commands", "List what was handed out: a line for each document on the ledger."),
    "clients": lambda language: language.translate(
        "Commands", "Name the clients, one a line, those with most cases first."),
    "search": lambda language: language.translate(
        "Commands", "Find text: date, case, client and passage, one line a hit."),
    "check": lambda language: language.translate("Commands", "Check whether a casebook is whole."),
    "backup": lambda language: language.translate("Commands", "Make a backup and check it."),
    "restore": lambda language: language.translate("Commands", "Put a backup in the place of a casebook."),
    "export": lambda language: language.translate("Commands", "Write everything as open data, encrypted or plain."),
    "import": lambda language: language.translate("Commands", "Take in a spreadsheet, or what was exported."),
    "handover": lambda language: language.translate("Commands", "Make a package of cases for a successor or a cover."),
    "take-over": lambda language: language.translate(
        "Commands", "Take cases over from a package, or merge what comes back."),
    "self-check": lambda language: language.translate(
        "Commands", "Check whether this installation works; needs no casebook."),
}


def command(name: str) -> Command:
    """The command of a name. What it needs is imported only now: the window should not wait for it."""
    if name in DOCUMENTS:
        from casebook.commands import annual_reports, for_clients, invoices, own_overview, reports

        return {
            "annual-report": Command(annual_reports.options, annual_reports.make),
            "talk-sheet": Command(for_clients.talk_sheet_options, for_clients.make_talk_sheet),
            "referral-overview": Command(reports.referral_overview_options, reports.make_referral_overview),
            "own-file": Command(reports.own_file_options, reports.make_own_file),
            "own-overview": Command(own_overview.options, own_overview.make),
            "invoice": Command(invoices.options, invoices.make),
        }[name]
    if name == "releases":
        from casebook.commands import ledger

        return Command(ledger.options, ledger.listed)
    if name in ("backup", "restore"):
        from casebook.commands import safekeeping

        return (Command(safekeeping.backup_options, safekeeping.back_up) if name == "backup"
                else Command(safekeeping.restore_options, safekeeping.restore))
    if name == "check":
        from casebook.commands import checking

        return Command(checking.options, checking.check)
    if name in ("export", "import"):
        from casebook.commands import open_data

        return (Command(open_data.export_options, open_data.export) if name == "export"
                else Command(open_data.import_options, open_data.take_in))
    if name in ("handover", "take-over"):
        from casebook.commands import handing_over

        return (Command(handing_over.handover_options, handing_over.hand_over) if name == "handover"
                else Command(handing_over.take_over_options, handing_over.take_over))
    if name == "self-check":
        from casebook.commands import self_check

        return Command(lambda parser: None, lambda call: self_check.run(call, window_problem))
    from casebook.commands import casebooks

    return {
        "new": Command(casebooks.new_options, casebooks.new),
        "practice": Command(casebooks.practice_options, casebooks.make_practice),
        "clients": Command(casebooks.existing, casebooks.clients),
        "search": Command(casebooks.search_options, casebooks.search),
    }[name]


def main(arguments: Sequence[str] | None = None) -> int:
    """Obey the command line; the exit code: 0 done, 1 one sentence on standard error, 2 called wrongly."""
    offline.install()
    harden()
    args = list(sys.argv[1:] if arguments is None else arguments)
    if args == ["read-workbook"]:  # so the packed program starts its own process for a workbook
        from casebook.exchange.sheets import apart

        return apart.main()
    language = Language(spoken(args))
    try:
        code = obey(args, language)
        if sys.stdout is not None:
            sys.stdout.flush()
        return code
    except Usage as usage:
        return say(str(usage), 2)
    except Trouble as trouble:
        return say(str(trouble))
    except errors.CasebookError as error:
        return say(_sentence(error, language))
    except KeyboardInterrupt:
        return say(language.translate("Commands", "Stopped."))
    except OSError as error:
        return say(outside(error, language))
    except MemoryError:
        return say(_sentence(errors.TooLittleMemory(), language))
    except Exception as fault:  # the only place that stops a fault of our own: no text of a case may reach a terminal
        return say(language.translate(
            "Commands", "Something went wrong in the program (%1). The casebook is as it was.",
        ).replace("%1", type(fault).__name__))


def harden() -> None:
    """What the process keeps to itself, and output that any character fits into."""
    hardening.harden()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            with suppress(OSError, ValueError):
                stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")


def obey(args: list[str], language: Language) -> int:
    """Find the command, read its options, do it. A command's name wins over a file of that name."""
    place = command_at(args)
    if place is None:
        return open_window(args, language)
    name = args[place]
    found = command(name)
    parser = Parser(language, f"casebook {name}", COMMANDS[name](language))
    found.options(parser)
    if name not in DOCUMENTS:
        parsers.add_language(parser, language.translate("Commands", "The language of what is said here."))
    return _stopping(lambda: found.run(Call(parser.parse_args(args[:place] + args[place + 1:]), language)))


def _stopping(run: Callable[[], int]) -> int:
    """What is done; asking for help or the version ends it early and well."""
    try:
        return run()
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else 0


def command_at(args: Sequence[str]) -> int | None:
    """Where the name of a command stands: the first word that is no option and no value of one."""
    place = 0
    while place < len(args):
        if args[place] in VALUED:
            place += 2
        elif args[place].startswith("-") and args[place] != "--":
            place += 1
        else:
            return place if args[place] in COMMANDS else None
    return None


def open_window(args: list[str], language: Language) -> int:
    """Open the window on a file, or on the casebook of the profile."""
    words = "\n".join(f"  {name:18} {says(language)}" for name, says in COMMANDS.items())
    parser = Parser(language, "casebook", language.translate(
        "Commands", "Opens the window; or does one of these, each of which tells more with --help:\n\n%1",
    ).replace("%1", words))
    parser.what.add_argument("file", metavar="FILE", nargs="?", help=language.translate(
        "Commands", "The casebook to open; else the one opened last."))
    parser.how.add_argument("--version", action="version", version=f"casebook {VERSION}",
                            help=language.translate("Commands", "Say which version this is and stop."))
    parsers.add_language(parser, language.translate("Commands", "The language of the window."))

    def run() -> int:
        found = parser.parse_args(args)
        if not has_screen():
            raise Trouble(language.translate("Commands", "There is no screen here to open the window on."))
        from casebook.app import run as show

        profile = None if found.profile is None else Path(found.profile)
        return show(None if found.file is None else Path(found.file), profile=profile, language=found.language)

    return _stopping(run)


def has_screen() -> bool:
    """Whether a window can be shown: elsewhere than on Linux always, there with X, Wayland or a chosen platform."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in names)


def spoken(args: Sequence[str]) -> str:
    """The language of the sentences: what was asked for, else the setting, else Dutch on a Dutch system."""
    asked, profile = _value(args, "--language"), _value(args, "--profile")
    if asked in LANGUAGES:
        return asked
    setting = Settings(Path(profile) if profile else None).preferences.language
    return setting or ("nl" if system_is_dutch() else "en")


def _value(args: Sequence[str], option: str) -> str:
    for place, word in enumerate(args):
        if word == option:
            return args[place + 1] if place + 1 < len(args) else ""
        if word.startswith(f"{option}="):
            return word.partition("=")[2]
    return ""


def system_is_dutch() -> bool:
    """Whether the system speaks Dutch."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return value.lower().startswith("nl")
    import locale

    with suppress(ValueError):
        return (locale.getlocale()[0] or "").lower().startswith(("nl", "dutch"))
    return False


def outside(error: OSError, language: Language) -> str:
    """The sentence for what the system refused."""
    if isinstance(error, BrokenPipeError):
        return language.translate("Commands", "What was to read the output went away.")
    full = error.errno in (28, 122)
    return _sentence(errors.DiskFull() if full else errors.Unreadable(), language)


def _sentence(error: errors.CasebookError, language: Language) -> str:
    from casebook import wording  # a window that opens has nothing to say

    return wording.sentence(error, language)


def say(sentence: str, code: int = 1) -> int:
    """A sentence on standard error; and nothing more to standard output, which may be what failed."""
    with suppress(OSError, ValueError, AttributeError):
        print(sentence, file=sys.stderr, flush=True)
    if sys.stdout is sys.__stdout__ and sys.stdout is not None:
        try:
            sys.stdout.flush()
        except (OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return code


def window_problem() -> str:
    """Draw the real window where nobody sees it; what does not work, or ""."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from casebook import app
    from casebook.gui.main_window import MainWindow

    with tempfile.TemporaryDirectory(prefix="casebook-") as folder:
        settings = Settings(Path(folder))
        app.make_application(settings)
        window = MainWindow(settings, Path(folder) / "none.casebook", language="nl")
        window.resize(1280, 800)
        picture = window.grab().toImage()
        colours = {picture.pixel(x, y) for x in range(0, picture.width(), 5) for y in range(0, picture.height(), 5)}
        window.close()
        return "" if len(colours) > 8 else "empty"
