"""The commands for open data: export, import."""

from __future__ import annotations

from pathlib import Path

from casebook import errors
from casebook.commands import parsers, sheets
from casebook.commands.call import Call, Trouble, Usage
from casebook.commands.casebooks import existing
from casebook.commands.parsers import Parser
from casebook.commands.unlock import new_passphrase_of_file, opened, passphrase_of_file
from casebook.exchange import containers, exporting, importing
from casebook.vault.backups import local_now


def export_options(parser: Parser) -> None:
    """What `export` takes."""
    existing(parser)
    language = parser.language
    parser.what.add_argument("folder", metavar="FOLDER", help=language.translate(
        "Commands", "Where the export goes; made when it is not there yet."))
    parser.how.add_argument("--plain", action="store_true", help=language.translate(
        "Commands", "As readable files instead of an encrypted container: whoever gets hold of them reads every name"
                    " and every conversation, without a passphrase."))
    parser.epilog = language.translate(
        "Commands", "The container gets a passphrase of its own, typed twice, or the second line of standard input.")


def export(call: Call) -> int:
    """Write everything as CSV and JSON, into an encrypted container unless plain files are asked for."""
    folder = Path(call.args.folder)
    if folder.exists() and not folder.is_dir():
        raise errors.Unreadable
    with opened(call) as vault:
        today = local_now().date()
        if call.args.plain:
            made = exporting.to_folder(vault.db, folder, today)
        else:
            made = exporting.to_container(vault.db, folder, today, new_passphrase_of_file(call))
    call.say(call.language.translate("Commands", "Exported: %1").replace("%1", str(made)))
    if call.args.plain:
        call.note(call.language.translate(
            "Commands", "These files can be read by anyone who gets hold of them. Remove them when you are done."))
    return 0


def import_options(parser: Parser) -> None:
    """What `import` takes."""
    language = parser.language
    parser.what.add_argument("file", metavar="FILE", nargs="?", help=language.translate("Commands", "The casebook."))
    parser.what.add_argument("source", metavar="SHEET", nargs="?", help=language.translate(
        "Commands", "What to take in: a spreadsheet; or an export, as a container or as a folder, which goes into an"
                    " empty casebook."))
    parsers.add_passphrase(parser)
    parser.epilog = language.translate(
        "Commands", "The passphrase of a container is asked for, or the second line of standard input.")
    sheets.options(parser)


def take_in(call: Call) -> int:
    """Take a spreadsheet in, or an export into an empty casebook: which of them it is, is told from the file."""
    if call.args.values:
        return sheets.list_values(call)
    if call.args.file is None or call.args.source is None:
        missing = "FILE, SHEET" if call.args.file is None else "SHEET"
        raise Usage(call.language.translate("Commands", "Missing: %1.").replace("%1", missing))
    source = Path(call.args.source)
    if "\0" in call.args.source:
        raise errors.Unreadable
    if not _is_export(source):
        return sheets.take_in(call, source)
    return _take_export(call, source)


def _is_export(source: Path) -> bool:
    """Whether this is, or once was, something that `export` wrote; a folder is nothing else."""
    try:
        return importing.is_export(source) or source.is_dir()
    except errors.NotAnExport:
        return False


def _take_export(call: Call, source: Path) -> int:
    locked = containers.needs_passphrase(source)
    if not importing.is_export(source):
        raise Trouble(call.language.translate(
            "Commands", "This is not something that can be taken in: choose a spreadsheet, or the container or the"
                        " folder that an export made."))
    with opened(call, read_only=False) as vault:
        if not importing.is_empty(vault.db):
            raise errors.NotEmpty
        try:
            taken = importing.take_in(vault, source, passphrase_of_file(call) if locked else "")
        except errors.WrongPassphrase:
            raise Trouble(call.language.translate(
                "Commands", "The passphrase of the container does not fit.")) from None
    # Always in this form, whatever the language: what comes after may read it. Source: exchange.md, Import.
    call.say(f"imported: {taken.clients} clients, {taken.cases} cases, {taken.conversations} conversations;"
             " 0 rows refused")
    return 0
