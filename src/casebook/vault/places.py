"""Where a casebook may live: not on a network drive, and not in a folder that a cloud service copies meanwhile.

There no lock can be trusted, and a file and its journal are copied apart from each other; a finished backup may stand
there. Source: security.md, Backups.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from casebook import errors

MOUNTS = Path("/proc/self/mountinfo")
NETWORK_SYSTEMS = frozenset({
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "smb2", "9p", "afs", "ncpfs", "coda", "ceph", "glusterfs", "lustre",
    "davfs", "fuse.sshfs", "fuse.rclone", "fuse.davfs", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.s3fs", "fuse.gcsfuse",
    "fuse.curlftpfs", "fuse.smbnetfs", "fuse.glusterfs", "fuse.ceph", "fuse.onedriver", "fuse.google-drive-ocamlfuse",
    "fuse.dropbox", "fuse.vmhgfs-fuse", "fuse.kio-fuse", "fuse.pcloud", "vboxsf",
})
_STATFS_NETWORK = frozenset({  # f_type of statfs(2), where there is no /proc: NFS, SMB, CIFS, SMB2, 9P, AFS, Coda
    0x6969, 0x517B, 0xFF534D42, 0xFE534D42, 0x01021997, 0x5346414F, 0x73757245,
})
_MARKERS = re.compile(r"(\._?sync_?[^/]*\.db$|\.stfolder$|\.(owncloud|nextcloud)sync\.log)")
_SYNCED_NAMES = re.compile(r"(OneDrive( - .*)?|Google Drive|GoogleDrive(-.*)?|My Drive|iCloudDrive|iCloud Drive)")
_ONEDRIVE = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")


def check_writable(path: Path) -> None:
    """Raise OnANetworkDrive, InASyncedFolder, ReadOnly or Unreadable where a casebook can't be written safely."""
    check_folder(path.parent)
    if not os.access(path, os.W_OK):
        raise errors.ReadOnly if os.access(path, os.R_OK) else errors.Unreadable


def check_folder(folder: Path) -> None:
    """Raise OnANetworkDrive or InASyncedFolder where no casebook should be written."""
    if is_network(folder):
        raise errors.OnANetworkDrive
    if is_synced(folder):
        raise errors.InASyncedFolder


def is_network(folder: Path) -> bool:
    """Whether a folder lies on a network drive; where the system doesn't say, it does not."""
    folder = Path(os.path.realpath(folder))
    if sys.platform == "win32":
        return _is_network_on_windows(folder)
    found = _mounted(folder)
    if found is not None:
        place, system = found
        # A machine whose whole tree is such a system has no better place, and no second computer writing into it.
        return system in NETWORK_SYSTEMS and place != Path("/")
    return _is_network_by_statfs(folder)


def is_synced(folder: Path, environment: Mapping[str, str] | None = None) -> bool:
    """Whether a cloud service copies this folder to other machines: by its name, its marks, or its own settings."""
    folder = Path(os.path.realpath(folder))
    roots = [root for root in _synced_roots(os.environ if environment is None else environment) if root != Path.home()]
    if any(folder == root or root in folder.parents for root in roots):
        return True
    return any(_SYNCED_NAMES.fullmatch(part.name) or _is_marked(part) for part in (folder, *folder.parents))


def _synced_roots(environment: Mapping[str, str]) -> Iterator[Path]:
    home = Path.home()
    for name in _ONEDRIVE:
        if environment.get(name):
            yield Path(os.path.realpath(environment[name]))
    yield home / "Library" / "CloudStorage"
    yield home / "Library" / "Mobile Documents"
    settings = [home / ".dropbox" / "info.json"]
    settings += [Path(environment[name]) / "Dropbox" / "info.json" for name in ("APPDATA", "LOCALAPPDATA")
                 if environment.get(name)]
    for file in settings:
        with suppress(OSError, ValueError, AttributeError, TypeError):
            for account in json.loads(file.read_text("utf-8")).values():
                yield Path(os.path.realpath(account["path"]))


def _is_marked(folder: Path) -> bool:
    """Whether Nextcloud, ownCloud, Syncthing or Dropbox left its mark in a folder."""
    with suppress(OSError):
        if (folder / ".dropbox.cache").is_dir():
            return True
        with os.scandir(folder) as entries:
            return any(entry.name.startswith(".") and _MARKERS.match(entry.name) for entry in entries)
    return False


def _mounted(folder: Path) -> tuple[Path, str] | None:
    """Where the drive of a folder is mounted and what system it has, as Linux tells; None elsewhere."""
    best: tuple[Path, str] | None = None
    with suppress(OSError):
        for line in MOUNTS.read_text("utf-8", "surrogateescape").splitlines():
            before, _, after = line.partition(" - ")
            fields, more = before.split(" "), after.split(" ")
            if len(fields) < 5 or not more[0]:
                continue
            place = Path(re.sub(r"\\(\d{3})", lambda match: chr(int(match[1], 8)), fields[4]))
            fits = place == folder or place in folder.parents
            if fits and (best is None or len(place.parts) >= len(best[0].parts)):
                best = place, more[0]
    return best


def _is_network_by_statfs(folder: Path) -> bool:
    """By `statfs`, on macOS by the flag for a local volume."""
    import ctypes
    import ctypes.util

    buffer = ctypes.create_string_buffer(4096)
    try:
        library = ctypes.CDLL(ctypes.util.find_library("c"), use_errno=True)
        if library.statfs(os.fsencode(folder), buffer) != 0:
            return False
    except (OSError, AttributeError):
        return False
    if sys.platform == "darwin":
        flags = int.from_bytes(buffer.raw[64:68], "little")  # f_flags of struct statfs; MNT_LOCAL is 0x1000
        return not flags & 0x1000
    return (int.from_bytes(buffer.raw[:8], sys.byteorder) & 0xFFFFFFFF) in _STATFS_NETWORK


def _is_network_on_windows(folder: Path) -> bool:
    """A name of a server, or a letter that the system calls remote (DRIVE_REMOTE)."""
    if str(folder).startswith(("\\\\", "//")) and not str(folder).startswith(("\\\\?\\", "\\\\.\\")):
        return True
    import ctypes

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009  mypy knows it on Windows only
    return bool(folder.drive) and int(kernel.GetDriveTypeW(f"{folder.drive}\\")) == 4
