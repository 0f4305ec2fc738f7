"""One window per casebook: a second start raises the first, over a local socket and without any network library."""

from __future__ import annotations

import contextlib
import os
import sys
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import socket


def _address(casebook: Path) -> Path:
    """Where the first window of a casebook listens: a name that says nothing about the file."""
    name = os.fsencode(os.path.realpath(casebook))
    base = Path(os.environ.get("XDG_RUNTIME_DIR") or os.environ.get("TMPDIR") or "/tmp")
    user = os.getuid() if hasattr(os, "getuid") else 0
    return base / f"casebook-{user}-{zlib.crc32(name):08x}{zlib.crc32(name[::-1]):08x}.socket"


def raise_other(casebook: Path) -> bool:
    """Ask a window that has this casebook open to come to the front; whether there was one.

    Only a window of her own is asked: in a shared folder anyone could listen under this name, and keep hers shut.
    """
    if sys.platform == "win32":
        return False
    try:
        if os.lstat(_address(casebook)).st_uid != os.getuid():
            return False
    except OSError:
        return False
    import socket

    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as asking:
            asking.settimeout(1)
            asking.connect(str(_address(casebook)))
            asking.sendall(b"raise")
    except OSError:
        return False
    return True


class Listener:
    """Listens for a second start while the window lives."""

    def __init__(self, casebook: Path, on_raise: Callable[[], None]) -> None:
        self._path = _address(casebook)
        self._on_raise = on_raise
        self._socket: socket.socket | None = None
        if sys.platform != "win32":
            self._listen()

    def close(self) -> None:
        """Stop listening; twice is once."""
        if self._socket is not None:
            self._notifier.setEnabled(False)
            self._socket.close()
            self._socket = None
            self._path.unlink(missing_ok=True)

    def _listen(self) -> None:
        import socket

        from PySide6.QtCore import QSocketNotifier

        listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            self._path.unlink(missing_ok=True)
            listening.bind(str(self._path))
            self._path.chmod(0o600)
            listening.listen(2)
        except OSError:  # without it a second start says "in use" instead of coming to the front
            listening.close()
            return
        listening.setblocking(False)
        self._socket = listening
        self._notifier = QSocketNotifier(listening.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._on_activated)

    def _on_activated(self) -> None:
        if self._socket is not None:
            with contextlib.suppress(OSError):
                asking, _ = self._socket.accept()
                asking.close()
                self._on_raise()
