"""Which contents a disk may hold after a power cut, from the calls that were recorded before it.

The model: what was written to a file before its last sync is there. What came later is each there, missing or torn
(every 512 bytes for themselves). Names in a folder changed in order: those before its last sync are there, and of the
later ones a first part. A disk that keeps its promise about syncing holds one of these.
Source: facts on security, Power-loss simulation.
"""

from __future__ import annotations

import random
import struct
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path, PurePosixPath

SECTOR = 512
POLICIES = ("drop", "random", "torn", "mixed", "all")
Names = dict[str, int]


@dataclass(frozen=True)
class Call:
    """One recorded call: what kind (see shim.c), of which file, and what it wrote where."""

    kind: str
    name: str
    to: str = ""
    offset: int = 0
    length: int = 0
    data: bytes = b""

    @property
    def folder(self) -> str:
        """The folder whose names it changes."""
        return str(PurePosixPath(self.name).parent)


def read_log(log: Path, folder: Path) -> list[Call]:
    """What the shim recorded, with names inside the folder."""
    content, place, found = log.read_bytes(), 0, []
    while place < len(content):
        kind = chr(content[place])
        name_length, offset, length = struct.unpack_from("<Iqq", content, place + 4)
        place += 32
        names = content[place:place + name_length].decode().split("\n")
        place += name_length
        data = b""
        if kind == "W":
            data = content[place:place + length]
            place += length
        inside = [str(PurePosixPath(name).relative_to(folder)) for name in names]
        found.append(Call(kind, inside[0], inside[1] if len(inside) > 1 else "", offset, length, data))
    return found


@dataclass
class State:
    """One content of the disk: folders and files, and how much had been promised by then."""

    promised: int
    folders: set[str]
    files: dict[str, bytes]
    mark: tuple[object, ...] = field(default=())

    def write(self, folder: Path) -> None:
        """Put it into an empty folder."""
        for name in sorted(self.folders):
            (folder / name).mkdir(exist_ok=True)
        for name, content in self.files.items():
            (folder / name).write_bytes(content)


class Trace:
    """The calls of one undisturbed run, over what stood there before."""

    def __init__(self, base: Path, calls: list[Call]) -> None:
        self.calls = calls
        paths = sorted(base.rglob("*"))
        self.folders = {str(p.relative_to(base)) for p in paths if p.is_dir()}
        self._before = {str(p.relative_to(base)): p.read_bytes() for p in paths if p.is_file()}
        self._names: Names = {name: -1 - number for number, name in enumerate(self._before)}

    @cached_property
    def _inodes(self) -> list[int | None]:
        """Of every call, the file that it touched: -1 and below what stood there before, else the call that made it."""
        view, found = dict(self._names), []
        for number, call in enumerate(self.calls):
            if call.kind == "C":
                view[call.name] = number
            found.append(view.get(call.name))
            _rename(view, call, number)
        return found

    def cut(self, source: random.Random) -> State:
        """A state that the power being cut somewhere in this run may leave."""
        end = source.randrange(len(self.calls) + 1)
        policy = source.choice(POLICIES)
        promised = max((call.length for call in self.calls[:end] if call.kind == "A"), default=0)
        folders, names = self._names_after(end, policy, source)
        applied = self._applied(end, policy, source, set(names.values()))
        files = {name: self._content(inode, applied[inode]) for name, inode in names.items()}
        mark = (promised, frozenset(folders), frozenset(names.items()),
                tuple((inode, tuple(applied[inode])) for inode in sorted(set(names.values()))))
        return State(promised, folders, files, mark)

    def _names_after(self, end: int, policy: str, source: random.Random) -> tuple[set[str], Names]:
        """Which names the folders hold: for each a first part of its changes, at least all before its last sync."""
        synced = {call.name: number for number, call in enumerate(self.calls[:end]) if call.kind == "S"}
        changes: dict[str, list[int]] = defaultdict(list)
        for number, call in enumerate(self.calls[:end]):
            if call.kind in "CURLMD":
                changes[call.folder].append(number)
        kept = []
        for folder, numbers in sorted(changes.items()):
            sure = [number for number in numbers if number < synced.get(folder, -1)]
            later = numbers[len(sure):]
            more = len(later) if policy == "all" else source.randint(0, len(later))
            kept += sure + later[:more]
        folders, names = set(self.folders), dict(self._names)
        for number in sorted(kept):
            call = self.calls[number]
            if call.kind == "M":
                folders.add(call.name)
            elif call.kind == "D":
                folders.discard(call.name)
            elif call.kind == "C":
                names[call.name] = number
            else:
                _rename(names, call, number)
        there = {name: inode for name, inode in names.items() if PurePosixPath(name).parent == PurePosixPath(".")
                 or str(PurePosixPath(name).parent) in folders}
        return folders, there

    def _applied(self, end: int, policy: str, source: random.Random, wanted: set[int]
                 ) -> dict[int, list[tuple[int, int]]]:
        """Which writes reached each file: (call, bits of the sectors that did; -1 for all)."""
        synced: dict[int | None, int] = {}
        for number in range(end):
            if self.calls[number].kind == "S":
                synced[self._inodes[number]] = number
        found: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for number in range(end):
            call, inode = self.calls[number], self._inodes[number]
            if call.kind not in "WT" or inode is None or inode not in wanted:
                continue
            bits = -1 if number < synced.get(inode, -1) else _reached(call, policy, source)
            if bits:
                found[inode].append((number, bits))
        return found

    def _content(self, inode: int, applied: list[tuple[int, int]]) -> bytes:
        before = list(self._before.values())[-1 - inode] if inode < 0 else b""
        content = bytearray(before)
        for number, bits in applied:
            call = self.calls[number]
            if call.kind == "T":
                del content[call.offset:]
                content.extend(bytes(call.offset - len(content)))
                continue
            end = call.offset + call.length
            if bits == -1:
                content.extend(bytes(max(0, end - len(content))))
                content[call.offset:end] = call.data
                continue
            for sector in range(0, call.length, SECTOR):
                if bits >> sector // SECTOR & 1:
                    part = call.data[sector:sector + SECTOR]
                    content.extend(bytes(max(0, call.offset + sector + len(part) - len(content))))
                    content[call.offset + sector:call.offset + sector + len(part)] = part
        return bytes(content)


def _rename(names: Names, call: Call, number: int) -> None:
    if call.kind == "U":
        names.pop(call.name, None)
    elif call.kind == "R" and call.name in names:
        names[call.to] = names.pop(call.name)
    elif call.kind == "L" and call.name in names:
        names[call.to] = names[call.name]


def _reached(call: Call, policy: str, source: random.Random) -> int:
    """How much of a change that was not synced is on the disk: a bit for each sector, -1 for all, 0 for nothing."""
    if policy == "mixed":
        policy = source.choice(("drop", "torn", "all"))
    if policy == "drop" or (policy == "random" and source.random() < 0.5):
        return 0
    if policy != "torn" or call.kind == "T" or source.random() < 0.3:
        return -1
    sectors = -(-call.length // SECTOR)
    return source.getrandbits(sectors) if source.random() < 0.5 else (1 << source.randint(0, sectors)) - 1
