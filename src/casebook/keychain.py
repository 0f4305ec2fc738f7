"""The system's own keyring, for one small secret a casebook: of the four that are allowed, and no other.

The library's own choice is never asked for: it would follow a variable of the environment or a file of settings, and
take up whatever keyring happens to be installed, also one that stores in plain text. Source: security.md, OS keyring;
facts/security.md 5.
"""

from __future__ import annotations

import importlib
import os
import sys
from typing import Any, Protocol, cast

from casebook.errors import NoKeyring

SERVICE = "casebook"
ALLOWED = {
    "linux": (("keyring.backends.SecretService", "Keyring"), ("keyring.backends.kwallet", "DBusKeyring")),
    "darwin": (("keyring.backends.macOS", "Keyring"),),
    "win32": (("keyring.backends.Windows", "WinVaultKeyring"),),
}


class Backend(Protocol):
    """A keyring of the system, as the library shows it."""

    def get_password(self, service: str, username: str) -> str | None:
        """The secret, or None."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Store the secret."""

    def delete_password(self, service: str, username: str) -> None:
        """Take the secret away."""


def is_there() -> bool:
    """Whether this system has a keyring that may be used; asking may take a moment."""
    return _backend() is not None


def keep(name: str, value: str) -> None:
    """Store a value under a name, and read it back. Raises NoKeyring, with nothing left behind, where that fails."""
    backend = _backend()
    if backend is None:
        raise NoKeyring
    try:
        backend.set_password(SERVICE, name, value)
        if backend.get_password(SERVICE, name) == value:
            return
    except Exception:  # each backend has errors of its own
        pass
    _delete(backend, name)
    raise NoKeyring


def find(name: str) -> str | None:
    """The value under a name; None where there is none, or no keyring that can be read."""
    backend = _backend()
    try:
        return None if backend is None else backend.get_password(SERVICE, name)
    except Exception:
        return None


def forget(name: str) -> None:
    """Take a value away; one that is not there is gone already."""
    backend = _backend()
    if backend is not None:
        _delete(backend, name)


def _delete(backend: Backend, name: str) -> None:
    try:
        backend.delete_password(SERVICE, name)
    except Exception:  # not there, or a keyring that went away
        return


def _backend() -> Backend | None:
    """The first allowed keyring that works here; none where the environment speaks of keyrings at all."""
    if any(name == "PYTHON_KEYRING_BACKEND" or name.startswith("KEYRING_PROPERTY_") for name in os.environ):
        return None
    for module, name in ALLOWED.get(sys.platform, ()):
        made = _made(module, name)
        if made is not None:
            return made
    return None


def _made(module: str, name: str) -> Backend | None:
    try:
        kind: Any = getattr(importlib.import_module(module), name)
        if not kind.viable:
            return None
        made = kind()
        if sys.platform == "win32":
            made.persist = "local machine"  # never carried to another one with the profile
    except Exception:  # not installed here, or its service does not answer
        return None
    found = type(made)
    return cast(Backend, made) if (found.__module__, found.__qualname__) == (module, name) else None
