"""The commands that keep a casebook safe: backup, restore."""

from __future__ import annotations

import time
from pathlib import Path

from casebook import errors
from casebook.commands.call import Call, Trouble
from casebook.commands.casebooks import existing
from casebook.commands.parsers import Parser, add_passphrase
from casebook.commands.unlock import key_of, opened
from casebook.vault import backups, read_salt
from casebook.vault.backups import local_now

TRIES = 5


def backup_options(parser: Parser) -> None:
    """What `backup` takes."""
    existing(parser)
    parser.what.add_argument("folder", metavar="FOLDER", help=parser.language.translate(
        "Commands", "Where the backup goes; made when it is not there yet."))


def back_up(call: Call) -> int:
    """Make a backup that was opened and checked; beside an open window too."""
    with opened(call, as_it_is=True) as vault:
        for again in range(TRIES):
            try:
                made = vault.back_up(Path(call.args.folder), local_now())
                break
            except errors.Interrupted:
                time.sleep(0.5 * again)
        else:
            raise errors.InUse
    call.say(call.language.translate("Commands", "Made and checked: %1").replace("%1", str(made.path)))
    return 0


def restore_options(parser: Parser) -> None:
    """What `restore` takes."""
    language = parser.language
    parser.what.add_argument("file", metavar="BACKUP", help=language.translate("Commands", "The backup to restore."))
    parser.what.add_argument("target", metavar="FILE", help=language.translate(
        "Commands", "The casebook to put in its place; what stands there is kept beside it."))
    add_passphrase(parser)


def restore(call: Call) -> int:
    """Put a checked copy of a backup in the place of a casebook; what stood there is kept beside it."""
    target = Path(call.args.target)
    if "\0" in call.args.target or target.is_dir():
        raise errors.Unreadable
    if target.exists() and target.samefile(call.file):
        raise Trouble(call.language.translate("Commands", "The backup and the casebook are the same file."))
    read_salt(call.file)
    key = key_of(call)
    aside = backups.restore(call.file, key, target, local_now())
    call.say(call.language.translate("Commands", "Restored: %1").replace("%1", str(target)))
    if aside is not None:
        call.say(call.language.translate("Commands", "What stood there is kept: %1").replace("%1", str(aside)))
    return 0
