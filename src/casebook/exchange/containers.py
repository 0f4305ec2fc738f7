"""What an export is kept in: a ZIP with AES-256, or a plain folder. Both are written and read file by file."""

from __future__ import annotations

import os
import unicodedata
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import IO

import pyzipper

from casebook import errors
from casebook.exchange.places import worded

MOST_FILES = 500
MOST_BYTES = 8_000_000_000  # over ten times a casebook of 100,000 conversations
MOST_TIMES = 250  # text of cases shrinks to a tenth; what claims to grow more is made to harm
SMALL = 10_000_000
_NOT_WHOLE = (pyzipper.BadZipFile, zlib.error, EOFError, NotImplementedError, UnicodeDecodeError, pyzipper.LargeZipFile)


class FolderOut:
    """Files in a private folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @contextmanager
    def writing(self, name: str) -> Iterator[IO[bytes]]:
        """A new file of this name."""
        with worded():
            descriptor = os.open(self._folder / name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with open(descriptor, "wb") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())

    def close(self) -> None:
        """Nothing is left to do."""


class ZipOut:
    """Files in an encrypted container: AES-256, each file with its own key and authentication code."""

    def __init__(self, place: Path, passphrase: str) -> None:
        self._place = place
        self._zip = pyzipper.AESZipFile(place, "w", compression=pyzipper.ZIP_DEFLATED, encryption=pyzipper.WZ_AES,
                                        allowZip64=True)
        self._zip.setpassword(_bytes(passphrase))

    @contextmanager
    def writing(self, name: str) -> Iterator[IO[bytes]]:
        """A new file of this name."""
        with worded(), self._zip.open(name, "w", force_zip64=True) as stream:
            yield stream

    def close(self) -> None:
        """Write the table of contents, and see to it that all of it outlives a power cut."""
        with worded():
            self._zip.close()
            with self._place.open("rb+") as file:
                os.fsync(file.fileno())


class FolderIn:
    """The files of a plain folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __enter__(self) -> FolderIn:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        """Nothing is left open."""

    @contextmanager
    def reading(self, name: str) -> Iterator[IO[bytes] | None]:
        """The file of a name, or None; links are not followed out of the folder."""
        place = self._folder / name
        with worded():
            if place.is_symlink() or not place.is_file():
                yield None
                return
            with place.open("rb") as stream:
                yield stream


class ZipIn:
    """The files of a container, read as a stream: nothing is ever unpacked to the disk.

    Raises NotAnExport for what is no file, or no container of ours, or claims more than an export can hold; and
    WrongPassphrase.
    """

    def __init__(self, place: Path, passphrase: str = "") -> None:
        _check_is_file(place)
        with worded(), _whole():
            self._zip = pyzipper.AESZipFile(place)
        try:
            self._check()
            self._zip.setpassword(_bytes(passphrase) if passphrase else None)
        except BaseException:
            self._zip.close()
            raise

    def __enter__(self) -> ZipIn:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self._zip.close()

    @contextmanager
    def reading(self, name: str) -> Iterator[IO[bytes] | None]:
        """The file of a name, or None."""
        if name not in self._zip.NameToInfo:
            yield None
            return
        with worded(), _whole():
            try:
                stream = self._zip.open(name)
            except RuntimeError:  # the word of the library for a passphrase that does not fit
                raise errors.WrongPassphrase from None
            with stream:
                yield stream

    def _check(self) -> None:
        files = self._zip.infolist()
        names = [file.filename for file in files]
        odd = any(name != Path(name).name or "\\" in name or ":" in name or name in ("", "..") for name in names)
        bomb = any(file.file_size > max(SMALL, MOST_TIMES * file.compress_size) for file in files)
        if (len(files) > MOST_FILES or len(set(names)) != len(names) or odd or bomb
                or sum(file.file_size for file in files) > MOST_BYTES):
            raise errors.NotAnExport


def needs_passphrase(place: Path) -> bool:
    """Whether a source is an encrypted container. Raises NotAnExport, Missing or Unreadable."""
    if not os.path.lexists(place):
        raise errors.Missing
    if place.is_dir():
        return False
    _check_is_file(place)
    with worded(), _whole(), pyzipper.AESZipFile(place) as container:
        return any(file.flag_bits & 1 for file in container.infolist())


def _check_is_file(place: Path) -> None:
    """A device or a pipe might never end."""
    with worded():
        if place.exists() and not place.is_file():
            raise errors.NotAnExport


def opened(place: Path, passphrase: str = "") -> FolderIn | ZipIn:
    """A source, open for reading."""
    return FolderIn(place) if place.is_dir() else ZipIn(place, passphrase)


@contextmanager
def _whole() -> Iterator[None]:
    """A container that was cut off, changed or never was one is no export."""
    try:
        yield
    except _NOT_WHOLE:
        raise errors.NotAnExport from None


def _bytes(passphrase: str) -> bytes:
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
