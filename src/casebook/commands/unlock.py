"""From a file and a passphrase to an open casebook. The passphrase is never an argument or in the environment."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from casebook import errors
from casebook.commands.call import Call, Trouble, Usage
from casebook.vault import Vault, bring_up_to_date, create, derive_key, open_by_key, read_salt
from casebook.vault.keys import check_new_passphrase

LONGEST = 65_536


@contextmanager
def opened(call: Call, *, read_only: bool = True, as_it_is: bool = False) -> Iterator[Vault]:
    """The casebook of a call, open; what is no casebook is refused before the passphrase is asked for.

    One that an older program wrote is brought up to date first, unless it is wanted as it is.
    """
    read_salt(call.file)
    key = derive_key(call.file, _passphrase(call))
    try:
        if not as_it_is:
            bring_up_to_date(call.file, key)
        vault = open_by_key(call.file, key, read_only=read_only)
    finally:
        key[:] = bytes(len(key))
    try:
        yield vault
    finally:
        vault.close()


def key_of(call: Call) -> bytearray:
    """The key of the casebook of a call, for the passphrase that is typed; right or wrong."""
    return derive_key(call.file, _passphrase(call))


def new_passphrase_of_file(call: Call) -> str:
    """A new passphrase for something that is made beside the casebook: typed twice, or the next line of input."""
    if call.args.passphrase_stdin:
        found = _first_line(call)
        check_new_passphrase(found)
        return found
    return _typed_twice(call, call.language.translate("Commands", "New passphrase for what is made: "))


def passphrase_of_file(call: Call) -> str:
    """The passphrase of something else than the casebook: asked for, or the next line of input."""
    if call.args.passphrase_stdin:
        return _first_line(call)
    return _asked(call, call.language.translate("Commands", "Passphrase of what is taken in: "))


@contextmanager
def made(call: Call) -> Iterator[Vault]:
    """A new casebook at the place that was named; when anything goes wrong afterwards it is gone again."""
    path = call.file
    if "\0" in call.args.file:
        raise errors.Unreadable
    if path.exists() or path.is_symlink():
        raise errors.AlreadyThere
    vault = create(path, _new_passphrase(call))
    try:
        yield vault
    except BaseException:
        vault.close()
        path.unlink(missing_ok=True)
        path.with_name(path.name + "-journal").unlink(missing_ok=True)
        raise
    vault.close()


def _passphrase(call: Call) -> str:
    if call.args.passphrase_stdin:
        return _first_line(call)
    return _asked(call, call.language.translate("Commands", "Passphrase: "))


def _new_passphrase(call: Call) -> str:
    """Typed twice, or the first line of standard input."""
    if call.args.passphrase_stdin:
        return _first_line(call)
    return _typed_twice(call, call.language.translate("Commands", "New passphrase: "))


def _typed_twice(call: Call, prompt: str) -> str:
    first = _asked(call, prompt)
    check_new_passphrase(first)
    if _asked(call, call.language.translate("Commands", "The same again: ")) != first:
        raise Trouble(call.language.translate("Commands", "The two were not the same. Nothing was made."))
    return first


def _asked(call: Call, prompt: str) -> str:
    if sys.stdin is None or not sys.stdin.isatty():
        raise Usage(call.language.translate(
            "Commands", "There is no terminal to ask for the passphrase. Give it on standard input with "
                        "--passphrase-stdin."))
    try:
        return getpass.getpass(prompt)
    except EOFError:
        raise KeyboardInterrupt from None


def _first_line(call: Call) -> str:
    """The first line of standard input in UTF-8, without its line end."""
    raw = getattr(sys.stdin, "buffer", None)
    line: bytes = raw.readline(LONGEST) if raw is not None else b""
    line = line[:-1] if line.endswith(b"\n") else line
    line = line[:-1] if line.endswith(b"\r") else line
    if not line:
        raise Trouble(call.language.translate("Commands", "There was no passphrase on standard input."))
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        raise Trouble(call.language.translate(
            "Commands", "The passphrase on standard input is not written in UTF-8.")) from None
