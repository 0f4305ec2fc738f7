"""Whether the disk under a file is encrypted, as far as Linux tells: dm-crypt (LUKS) under its device, or eCryptfs."""

from __future__ import annotations

import os
from pathlib import Path


def encrypted(file: Path, system: Path = Path("/sys/dev/block"), mounts: Path = Path("/proc/self/mountinfo"),
              ) -> bool | None:
    """Whether what is written to a file's place lands on the disk encrypted; None where that can't be told."""
    try:
        device = "{}:{}".format(*_number(file))
        kind, source = _mounted(mounts, device)
        if kind == "ecryptfs":
            return True
        if not (system / device).exists():  # such as btrfs, whose numbers are its own
            rdev = os.stat(source).st_rdev if source.startswith("/dev/") else 0
            device = f"{os.major(rdev)}:{os.minor(rdev)}"
        return _is_under_crypt(system / device) if (system / device).exists() else None
    except (OSError, ValueError, IndexError, AttributeError):
        return None


def _number(file: Path) -> tuple[int, int]:
    """The device that a file stands on, or its folder where it is not made yet."""
    number = os.stat(file if file.exists() else file.parent).st_dev
    return os.major(number), os.minor(number)


def _mounted(mounts: Path, device: str) -> tuple[str, str]:
    """The kind of file system, and the device, mounted as a device number."""
    for line in mounts.read_text("utf-8", "replace").splitlines():
        before, _, after = line.partition(" - ")
        if before.split()[2] == device:
            kind, source = after.split()[:2]
            return kind, source
    return "", ""


def _is_under_crypt(block: Path) -> bool:
    """Whether a block device is a dm-crypt mapping, or every device under it is one."""
    part = block.resolve()
    whole = part.parent if (part / "partition").exists() else part
    name = whole / "dm" / "uuid"
    if name.exists() and name.read_text("ascii", "replace").startswith("CRYPT-"):
        return True
    under = sorted((whole / "slaves").iterdir()) if (whole / "slaves").is_dir() else []
    return bool(under) and all(_is_under_crypt(slave) for slave in under)
