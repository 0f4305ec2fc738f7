"""What the world can do wrong, one class for each sentence that she may read.

Every class here is worded once, in `casebook.wording`. Anything else that is raised is a fault of the program.
"""

from __future__ import annotations

import errno


class CasebookError(Exception):
    """The world's fault, not ours: shown as a calm sentence that says what to do."""


class WrongPassphrase(CasebookError):
    """The key does not fit the file; a damaged first page looks the same."""


class NotACasebook(CasebookError):
    """The file is empty, too short, not a whole number of pages, or does not begin as a casebook does."""


class NewerVersion(CasebookError):
    """The file was made by a newer program: an unknown key profile (`found` is 0) or schema step."""

    def __init__(self, found: int = 0, known: int = 0) -> None:
        super().__init__()
        self.found = found
        self.known = known


class InUse(CasebookError):
    """Another window or command holds the casebook for writing."""


class Missing(CasebookError):
    """There is no file at the given place."""


class AlreadyThere(CasebookError):
    """A file stands where a new one was to be made."""


class Unreadable(CasebookError):
    """The file or folder can't be read or written: permissions, a folder in its place, a disk error."""


class ReadOnly(CasebookError):
    """The file may be read but not written."""


class OnANetworkDrive(ReadOnly):
    """The casebook stands on a network drive, where no lock can be trusted: it is opened for reading only."""


class InASyncedFolder(ReadOnly):
    """The casebook stands in a folder that a cloud service copies while it is written: opened for reading only."""


class OlderForm(ReadOnly):
    """The casebook is of an older form, and can't be brought up to date where it may not be written."""


class Damaged(CasebookError):
    """A page does not match its authentication code, or the database contradicts itself."""


class DamagedAtTheStart(Damaged):
    """The key fits a backup of the same key, but not the file: its first page is damaged."""


class DiskFull(CasebookError):
    """There is no room left; what was saved before is safe."""


class TooLittleMemory(CasebookError):
    """The key derivation (256 MiB) or the database did not get the memory it asked for."""


class PassphraseTooShort(CasebookError):
    """A new passphrase has fewer than 12 characters."""


class ContainerGuessable(CasebookError):
    """A passphrase that would do for a casebook, but not for a container: that is guessed at much faster."""


class PassphraseGuessable(CasebookError):
    """A new passphrase is among the first that anyone would try."""


class NoKeyring(CasebookError):
    """The system has no keyring that may be used, or it did not keep what was given to it."""


class CodeTooShort(CasebookError):
    """A short code has fewer than 6 characters."""


class CodeGuessable(CasebookError):
    """A short code is one of the first that anyone would try."""


class CodeWrong(CasebookError):
    """The short code does not open the file; `left` is how often it may still be tried."""

    def __init__(self, left: int) -> None:
        super().__init__()
        self.left = left


class CodeGone(CasebookError):
    """There is no short code any more: past its time, tried too often, or wiped from the keyring. Nothing is lost."""


class SheetLineWrong(CasebookError):
    """A line of the recovery sheet was not typed over as it stands there; `number` is 1 to 7."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number


class SheetOfAnotherKey(CasebookError):
    """The recovery sheet belongs to another key; `key_id` is the one that it is for."""

    def __init__(self, key_id: str) -> None:
        super().__init__()
        self.key_id = key_id


class Interrupted(CasebookError):
    """A reading query was stopped because a newer one, or a write, came first. Never shown."""


class NotFound(CasebookError):
    """Nothing bears the name, code or number that was asked for.

    `what` is the noun (`client`, `case`, `engagement`), `name` what was asked for, as typed.
    """

    def __init__(self, what: str, name: str) -> None:
        super().__init__(what)
        self.what = what
        self.name = name


class NetworkRefused(CasebookError):
    """Something in the program tried to reach a network; it was refused before anything was sent."""


class PeriodRefused(CasebookError):
    """A reporting period is not a row of whole calendar months, or overlaps a released one in part."""


class Refused(CasebookError):
    """A document can't be made as asked; `reason` is a stable word that `wording` turns into a sentence."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class CheckFailed(CasebookError):
    """What goes to a client could not be checked for names and numbers of people: nothing leaves."""


class NotAnExport(CasebookError):
    """What was to be taken in is no export of this program, was cut off or changed, or is made to do harm.

    `where` is the file and line of it, where that helps; never what stands there.
    """

    def __init__(self, where: str = "") -> None:
        super().__init__()
        self.where = where


class NotASheet(CasebookError):
    """A file can't be read as a spreadsheet, or its columns can't be taken as they are.

    `reason` is a stable word; `name` a field, a sheet or a heading where that helps, `which` the columns meant.
    """

    def __init__(self, reason: str, name: str = "", which: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.name = name
        self.which = which


class NotEmpty(CasebookError):
    """The casebook that an export was to be put into holds something already."""


class NotAPackage(CasebookError):
    """The file is a casebook, but not one that was made for handing cases over."""


class NoConsent(CasebookError):
    """Cases were to be handed over whose reporters' consent to it is not recorded; `codes` names them."""

    def __init__(self, codes: tuple[str, ...]) -> None:
        super().__init__()
        self.codes = codes


_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG)


def of_the_system(error: OSError) -> CasebookError:
    """What a refusal of the file system means for her: no room left (on the disk, or for her), else not readable."""
    return DiskFull() if error.errno in _FULL else Unreadable()
