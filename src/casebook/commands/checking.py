"""The command `check`: what was checked, what is wrong, and which backup to use then."""

from __future__ import annotations

from pathlib import Path

from casebook import errors, wording
from casebook.commands.call import Call, Trouble
from casebook.commands.casebooks import existing
from casebook.commands.parsers import Parser
from casebook.commands.unlock import key_of
from casebook.settings import Settings
from casebook.vault import Vault, finding, integrity, keys, open_by_key, read_salt, settings
from casebook.vault.backups import Backup
from casebook.vault.integrity import Findings


def options(parser: Parser) -> None:
    """What `check` takes."""
    existing(parser)


def check(call: Call) -> int:
    """Read the header, every page, the tables, the search index, every reference and the settings."""
    try:
        key_id = keys.key_id(read_salt(call.file))
    except (errors.NotACasebook, errors.Missing, errors.Unreadable) as error:
        raise Trouble(_joined(wording.sentence(error, call.language), _unchecked(call))) from None
    key = key_of(call)
    vault = _opened(call, key, key_id)
    try:
        found = vault.examine()
    finally:
        vault.close()
    if not found.problems or found.problems == (integrity.TORN,):
        _tell(call, key_id, found)
        return 0
    words = _problem(call, found.problems[0])
    raise Trouble(words if found.is_harmless else _joined(words, _advice(call, key, key_id)))


def _opened(call: Call, key: bytearray, key_id: str) -> Vault:
    try:
        return open_by_key(call.file, key, read_only=True)
    except errors.WrongPassphrase as error:
        if not finding.fits_one(_found(call, key_id), key):
            raise
        raise Trouble(_joined(wording.sentence(errors.DamagedAtTheStart(), call.language),
                              _advice(call, key, key_id))) from error
    except errors.Damaged as error:
        raise Trouble(_joined(wording.sentence(error, call.language), _advice(call, key, key_id))) from error


def _tell(call: Call, key_id: str, found: Findings) -> None:
    language = call.language
    lines = [
        language.translate("Commands", "Header: a casebook, key ID %1.").replace("%1", key_id),
        language.translate("Commands", "Pages: %1, every page against its authentication code.").replace(
            "%1", language.number(found.pages)),
        language.translate("Commands", "Tables: %1 with %2 rows, against their indexes; the search index; every"
                                       " reference.").replace("%1", str(found.tables)).replace(
            "%2", language.number(found.rows)),
        language.translate("Commands", "Settings: %1, each set and read back.").replace("%1", str(settings.number())),
    ]
    if found.torn:
        lines.append(language.translate(
            "Commands", "Empty pages torn by a power cut: %1. Nothing stands on them, so that is harmless; the window"
                        " mends it.").replace("%1", str(found.torn)))
    lines.append(language.translate("Commands", "Nothing is wrong."))
    for line in lines:
        call.say(line)


def _problem(call: Call, word: str) -> str:
    translate = call.language.translate
    return {
        integrity.REFERENCES: lambda: translate(
            "Commands", "The pages are whole, but something points at a record that is not there. Keep the file."),
        integrity.STRUCTURE: lambda: translate(
            "Commands", "Tables and indexes disagree. Keep the file."),
        integrity.INDEX: lambda: translate(
            "Commands", "The search index is out of step. Every record is whole; the window builds the index again when"
                        " it checks the casebook (Settings, Backups)."),
    }.get(word, lambda: translate("Commands", "Some pages are damaged. Keep the file."))()


def _found(call: Call, key_id: str = "") -> list[Backup]:
    """The backups that may help: those of the profile, in the second place, and beside the file."""
    mine = Settings(Path(call.args.profile) if call.args.profile else None)
    second = mine.preferences.second_place
    found = finding.backups_for(call.file, (mine.data_folder / "backups", Path(second) if second else None), key_id)
    return [backup for backup in found if not key_id or backup.key_id == key_id]


def _advice(call: Call, key: bytearray, key_id: str) -> str:
    """Which backup to use: the newest that opens with the key and is whole."""
    good = finding.newest_good(_found(call, key_id), key)
    if good is None:
        return call.language.translate("Commands", "No good backup with this key was found.")
    return call.language.translate("Commands", "The newest good backup: %1").replace("%1", str(good.path))


def _unchecked(call: Call) -> str:
    """Without a key no backup can be opened: the newest one is named, with what it takes to look at it."""
    found = _found(call)
    if not found:
        return ""
    return call.language.translate("Commands", "The newest backup found, key ID %1, not opened now: %2").replace(
        "%1", found[0].key_id).replace("%2", str(found[0].path))


def _joined(*sentences: str) -> str:
    return " ".join(sentence for sentence in sentences if sentence)
