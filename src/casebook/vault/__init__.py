"""One encrypted file, unlocked. Format, keys and settings: docs/file-format.md."""

from casebook.vault.driver import Connection, Row
from casebook.vault.opening import (
    bring_up_to_date,
    create,
    create_by_key,
    derive_key,
    open_by_key,
    open_by_passphrase,
    read_salt,
)
from casebook.vault.vault import Reader, Vault

__all__ = [
    "Connection", "Reader", "Row", "Vault", "bring_up_to_date", "create", "create_by_key", "derive_key", "open_by_key",
    "open_by_passphrase", "read_salt",
]
