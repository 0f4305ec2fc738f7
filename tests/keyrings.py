"""Keyrings of the system for tests, put in at the edge of the library: what they hold outlives the program."""

from __future__ import annotations

import sys
import types
from typing import Any

import pytest


def keyring(monkeypatch: pytest.MonkeyPatch, module: str = "keyring.backends.SecretService", name: str = "Keyring", *,
            at: str = "keyring.backends.SecretService", viable: bool = True, loses: bool = False,
            platform: str = "linux", **broken: Exception) -> dict[tuple[str, str], str]:
    """A keyring of a class `module`.`name` where the library has the one of `at`; what it holds, by service and user.

    `loses` keeps nothing of what it is given; `broken` names methods that raise.
    """
    held: dict[tuple[str, str], str] = {}

    def get_password(_self: object, service: str, user: str) -> str | None:
        return held.get((service, user))

    def set_password(self: object, service: str, user: str, value: str) -> None:
        assert getattr(self, "persist", "") == ("local machine" if platform == "win32" else "")
        if not loses:
            held[service, user] = value

    def delete_password(_self: object, service: str, user: str) -> None:
        del held[service, user]

    def raising(error: Exception) -> Any:
        def fail(*_: object) -> None:
            raise error
        return fail

    methods = {"get_password": get_password, "set_password": set_password, "delete_password": delete_password}
    methods.update({method: raising(error) for method, error in broken.items()})
    kind = type(name, (), {**methods, "viable": viable, "__module__": module, "__qualname__": name})
    holder = types.ModuleType(at)
    wanted = {"kwallet": "DBusKeyring", "Windows": "WinVaultKeyring"}
    setattr(holder, wanted.get(at.rpartition(".")[2], "Keyring"), kind)
    nothing = types.ModuleType("nothing")
    for other in ("SecretService", "kwallet", "macOS", "Windows"):
        monkeypatch.setitem(sys.modules, f"keyring.backends.{other}", nothing)
    monkeypatch.setitem(sys.modules, at, holder)
    monkeypatch.setattr("casebook.keychain.sys", types.SimpleNamespace(platform=platform))
    for variable in ("PYTHON_KEYRING_BACKEND", "KEYRING_PROPERTY_SCHEME"):
        monkeypatch.delenv(variable, raising=False)
    return held
