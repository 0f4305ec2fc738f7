"""The command line: what may be said, and what is answered when it is said otherwise."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, NoReturn

from casebook.commands.call import Usage
from casebook.language import LANGUAGES, Language

YEARS = range(1900, 2200)
MOST_CASES = 20_000


class Parser(argparse.ArgumentParser):
    """A parser that speaks her language and leaves exiting to the caller."""

    def __init__(self, language: Language, prog: str, description: str) -> None:
        usage = language.translate("Commands", "Usage: ")
        super().__init__(
            prog=prog, description=description, allow_abbrev=False, add_help=False,
            formatter_class=lambda prog: _Formatter(prog, usage))
        self.language = language
        self.what = self.add_argument_group(language.translate("Commands", "What"))
        self.how = self.add_argument_group(language.translate("Commands", "How"))
        self.how.add_argument("-h", "--help", action="help", help=language.translate("Commands", "Show this and stop."))
        self.how.add_argument("--profile", metavar="DIR", help=language.translate(
            "Commands", "Keep settings and the default casebook in this folder, apart from your own."))

    def error(self, message: str) -> NoReturn:
        """Say in one sentence what does not fit, and where to look."""
        see = self.language.translate("Commands", "See: %1").replace("%1", f"{self.prog} --help")
        raise Usage(f"{_said(message, self.language)}\n{see}")


    def _print_message(self, message: str, file: Any = None) -> None:
        """Help and version go out like everything else: argparse itself would hide that they could not."""
        print(message, end="", file=file)


class _Formatter(argparse.RawDescriptionHelpFormatter):
    def __init__(self, prog: str, usage: str) -> None:
        super().__init__(prog, max_help_position=32, width=100)
        self._usage_word = usage

    def add_usage(self, usage: str | None, actions: Iterable[argparse.Action], groups: Iterable[Any],
                  prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, self._usage_word if prefix is None else prefix)


def _said(message: str, language: Language) -> str:
    """What argparse says, in her language."""
    forms: tuple[tuple[str, str], ...] = (
        (r"the following arguments are required: (.*)", language.translate("Commands", "Missing: %1.")),
        (r"one of the arguments (.*) is required", language.translate("Commands", "Missing: one of %1.")),
        (r"unrecognized arguments: (.*)", language.translate("Commands", "Not understood: %1.")),
        (r"argument (.*?): expected .*", language.translate("Commands", "%1 needs a value.")),
        (r"argument (.*?): not allowed with argument (.*)", language.translate("Commands", "%1 does not go with %2.")),
        (r"argument (.*?): invalid choice: .*\(choose from (.*)\)", language.translate("Commands", "%1 is one of %2.")),
        (r"argument (.*?): (.*)", "%1: %2"),
    )
    for pattern, words in forms:
        if found := re.fullmatch(pattern, message, re.DOTALL):
            return filled(words, found.groups())
    return message


def filled(words: str, parts: tuple[str, ...]) -> str:
    """Words with %1 and %2 replaced at once, so that what is put in is never replaced again."""
    return re.sub(r"%([12])", lambda mark: parts[int(mark[1]) - 1], words)


def day(language: Language, years: range = YEARS) -> Callable[[str], date]:
    """A reader of dates as 2026-03-31, in a range of years."""
    def read(text: str) -> date:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
            try:
                found = date.fromisoformat(text)
            except ValueError:
                found = date.min
            if found.year in years:
                return found
        raise argparse.ArgumentTypeError(filled(
            language.translate("Commands", "a date is written like 2026-03-31, and lies in the years %1 to %2"),
            (str(years.start), str(years.stop - 1))))
    return read


def number(language: Language, least: int, most: int) -> Callable[[str], int]:
    """A reader of whole numbers in a range."""
    def read(text: str) -> int:
        if re.fullmatch(r"[+-]?\d{1,9}", text, re.ASCII) and least <= int(text) <= most:
            return int(text)
        raise argparse.ArgumentTypeError(filled(
            language.translate("Commands", "a whole number from %1 to %2"), (str(least), str(most))))
    return read


def add_language(parser: Parser, words: str) -> None:
    """The option --language, with what it means here."""
    parser.how.add_argument("--language", choices=LANGUAGES, help=words)


def add_passphrase(parser: Parser) -> None:
    """The option to take the passphrase from standard input."""
    parser.how.add_argument("--passphrase-stdin", action="store_true", help=parser.language.translate(
        "Commands", "Read the passphrase from the first line of standard input instead of asking for it."))
