"""What a command is given, and the two ways in which one can be called wrongly."""

from __future__ import annotations

import sys
from argparse import Namespace
from dataclasses import dataclass
from pathlib import Path

from casebook.language import Language


class Usage(Exception):
    """The command line does not fit; the message is the sentence to show. Exit code 2."""


class Trouble(Exception):
    """Something that has a sentence of its own here; the message is that sentence. Exit code 1."""


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a command: its arguments, and the language of its sentences."""

    args: Namespace
    language: Language

    @property
    def file(self) -> Path:
        """The casebook that it works on."""
        return Path(self.args.file)

    def say(self, sentence: str) -> None:
        """A line on standard output."""
        print(sentence)

    def note(self, sentence: str) -> None:
        """A line on standard error that is no failure, so that what is piped on stays clean."""
        print(sentence, file=sys.stderr)
