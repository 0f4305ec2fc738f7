"""The system packages Casebook needs on Debian and its relatives: which are missing, and how they come.

Standard library only, and readable by older Pythons: this runs before anything is installed.
"""

from __future__ import annotations

import os
import shutil
import subprocess

# Where releases name a package differently the names stand side by side: any of them will do.
WINDOW = [
    "libgl1",
    "libegl1",
    "libdbus-1-3",
    "libfontconfig1",
    "libglib2.0-0|libglib2.0-0t64",
    "libxkbcommon-x11-0",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libwayland-cursor0",
    "libcups2|libcups2t64",
    "fontconfig",
]

# What the tests look with and listen with: a virtual screen, screenshots, PDFs read by another reader, system calls.
TESTS = [
    "xvfb",
    "xauth",
    "x11-apps",
    "xdotool",
    "imagemagick",
    "poppler-utils",
    "dbus",
    "strace",
    "gcc",
    "libc6-dev",
]


class CannotInstall(Exception):
    """System packages are missing and stay missing; the message is the sentence to show."""


def applies() -> bool:
    """Whether this machine keeps its software with dpkg and apt."""
    return bool(shutil.which("apt-get") and shutil.which("dpkg-query"))


def venv_package(version: tuple[int, int]) -> str:
    """The package without which Debian's own Python cannot make a virtual environment."""
    return f"python{version[0]}.{version[1]}-venv|python3-venv"


def installed_in(listing: str) -> set[str]:
    """Names of the packages that are wholly installed, from lines of `dpkg-query`: name, then status."""
    rows = (line.split() for line in listing.splitlines())
    return {row[0] for row in rows if len(row) == 2 and row[1] == "ii"}


def missing(wanted: list[str]) -> list[str]:
    """Those of the wanted packages of which no alternative is installed, in the order asked."""
    names = [name for entry in wanted for name in entry.split("|")]
    answer = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Abbrev}\n", *names],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    present = installed_in(answer.stdout)
    return [entry for entry in wanted if not present.intersection(entry.split("|"))]


def provide(wanted: list[str]) -> None:
    """Have all wanted packages installed: as root by installing them, otherwise by asking for it in one sentence."""
    lacking = missing(wanted)
    if not lacking:
        return
    if os.geteuid() != 0:
        names = " ".join(available(entry) for entry in lacking)
        raise CannotInstall(
            "Casebook needs some system packages first; please run: "
            f"sudo apt-get update && sudo apt-get install -y --no-install-recommends {names}"
        )
    print(f"Installing {len(lacking)} system package{'s' if len(lacking) > 1 else ''} …", flush=True)
    apt_get("update")
    apt_get("install", "-y", "--no-install-recommends", *(available(entry) for entry in lacking))
    if still := missing(wanted):
        raise CannotInstall(f"These system packages could not be installed: {' '.join(still)}.")


def available(entry: str) -> str:
    """The first alternative this release can install; the first of all where apt does not know."""
    names = entry.split("|")
    return next((name for name in names if len(names) > 1 and has_candidate(policy(name))), names[0])


def policy(name: str) -> str:
    """What `apt-cache policy` says about a package."""
    answer = subprocess.run(
        ["apt-cache", "policy", name], capture_output=True, text=True, check=False, env={**os.environ, "LC_ALL": "C"}
    )
    return answer.stdout


def has_candidate(answer: str) -> bool:
    """Whether an `apt-cache policy` answer names a version to install; purely virtual packages have none."""
    lines = (line.strip() for line in answer.splitlines())
    return any(line.startswith("Candidate:") and not line.endswith("(none)") for line in lines)


def apt_get(*command: str) -> None:
    """Run apt-get without questions; when it fails, its last complaint becomes the sentence."""
    answer = subprocess.run(
        ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120", *command],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C"},
    )  # fmt: skip
    if answer.returncode:
        complaints = [line for line in answer.stdout.splitlines() if line.startswith("E:")]
        last = complaints[-1][2:].strip() if complaints else "no reason given"
        raise CannotInstall(f"System packages could not be installed (apt-get {command[0]}): {last}")
