"""Which sockets this process holds, as the system tells it. Known on Linux; elsewhere nobody tells."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from casebook.model.record import record

# In which column each of the kernel's tables has the number of a socket.
_LOCAL = {"unix": 6}
_NETWORK = {"tcp": 9, "tcp6": 9, "udp": 9, "udp6": 9, "udplite": 9, "udplite6": 9, "raw": 9, "raw6": 9, "icmp": 9,
            "icmp6": 9, "packet": 8}
_SOCKET = re.compile(r"socket:\[(\d+)\]")


@record
class Sockets:
    """How many sockets are open: `local` ones between programs of this computer, `network` ones, and any `other`."""

    local: int
    network: int
    other: int


def held(process: Path = Path("/proc/self")) -> Sockets | None:
    """The sockets of a process, or None where the system does not tell."""
    try:
        inodes = {found[1] for found in map(_SOCKET.match, _targets(process / "fd")) if found}
        local, network = (inodes & _listed(process / "net", tables) for tables in (_LOCAL, _NETWORK))
    except OSError:
        return None
    return Sockets(local=len(local), network=len(network), other=len(inodes - local - network))


def _targets(folder: Path) -> list[str]:
    """What each open file of a process is."""
    found = []
    for entry in os.listdir(folder):
        try:
            found.append(os.readlink(folder / entry))
        except OSError:  # closed meanwhile: the listing's own
            continue
    return found


def _listed(folder: Path, tables: Mapping[str, int]) -> set[str]:
    """The numbers of the sockets in some of the kernel's tables; one that it does not have is empty."""
    found = set()
    for name, column in tables.items():
        with suppress(FileNotFoundError):
            lines = (folder / name).read_text("utf-8", "replace").splitlines()[1:]
            found |= {words[column] for line in lines if len(words := line.split()) > column}
    return found
