"""What the page "Offline proof" shows is what the system tells about this very process."""

import socket
import subprocess
import sys

import pytest

from casebook.offline import disk, libraries, sockets

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells")


def test_sockets_are_counted_by_what_they_can_reach():
    """In a process of its own: this one may hold the hook already."""
    done = subprocess.run([sys.executable, "-c", """
import socket
from casebook.offline import sockets
bare = sockets.held()
kept = [socket.socketpair(), socket.socket(), socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)]
kept[1].bind(("127.0.0.1", 0)); kept[1].listen(); kept[2].bind(("::1", 0)) if socket.has_ipv6 else None
now = sockets.held()
print(now.local - bare.local, now.network + now.other - bare.network - bare.other, now.network - bare.network > 0)
"""], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["2", "2", "True"]


def test_a_socket_of_ours_is_local():
    before = sockets.held()
    with socket.socket(socket.AF_UNIX):
        now = sockets.held()
    assert (now.local, now.network, now.other) == (before.local + 1, before.network, before.other)


def test_a_process_that_tells_nothing_is_not_called_clean(tmp_path):
    assert sockets.held(tmp_path / "none") is None
    assert libraries.libraries_loaded(tmp_path / "none") is None


@pytest.mark.parametrize("name", [
    "libQt6Network.so.6", "QtNetwork.abi3.so", "Qt6Network.dll", "QtNetwork", "libQt6Qml.so.6", "libQt6Quick.so.6",
    "QtWebEngineCore.abi3.so", "libQt6PdfWidgets.so.6", "libqvnc.so", "libssl.so.3", "libssl-3-x64.dll", "_ssl.pyd",
    "_ssl.cpython-311-x86_64-linux-gnu.so", "libqopensslbackend.so", "libcurl.so.4", "libcurl-gnutls.so.4",
])
def test_a_library_that_speaks_to_networks_is_known_by_its_name(name, tmp_path):
    (tmp_path / "maps").write_text(
        f"7f00-7f01 r-xp 00000000 fd:00 12   /some where/{name}\n7f02-7f03 rw-p 0 0 0 [heap]\n")
    assert libraries.libraries_loaded(tmp_path / "maps") == (name,)


@pytest.mark.parametrize("name", [
    "libQt6Core.so.6", "libQt6DBus.so.6", "libQt6PrintSupport.so.6", "QtWidgets.abi3.so", "libqxcb.so", "libssh.so.4",
    "libcrypto.so.3", "libpdfium.so", "_socket.cpython-311-x86_64-linux-gnu.so", "libresolv.so.2", "libcups.so.2",
])
def test_other_libraries_are_left_alone(name):
    assert not libraries.is_network_library(name)


def test_modules_that_open_connections_are_found():
    assert libraries.modules_loaded(["os", "ssl", "PySide6.QtNetwork", "socket"]) == ("PySide6.QtNetwork", "ssl")


@pytest.fixture
def computer(tmp_path):
    """A computer with one disk: a plain partition, and a volume on dm-crypt."""
    blocks = tmp_path / "block"
    for number, path in (("8:1", "sda/sda1"), ("253:0", "dm-0"), ("253:1", "dm-1")):
        (tmp_path / "devices" / path).mkdir(parents=True)
        blocks.mkdir(exist_ok=True)
        (blocks / number).symlink_to(tmp_path / "devices" / path)
    (tmp_path / "devices" / "sda" / "sda1" / "partition").write_text("1\n")
    for name, uuid, under in (("dm-0", "CRYPT-LUKS2-0123-luks", "sda/sda1"), ("dm-1", "LVM-abc", "dm-0")):
        (tmp_path / "devices" / name / "dm").mkdir()
        (tmp_path / "devices" / name / "dm" / "uuid").write_text(uuid + "\n")
        (tmp_path / "devices" / name / "slaves").mkdir()
        (tmp_path / "devices" / name / "slaves" / "under").symlink_to(tmp_path / "devices" / under)
    return tmp_path


@pytest.mark.parametrize(("number", "found"), [("8:1", False), ("253:0", True), ("253:1", True), ("9:9", None)])
def test_disk_encryption_is_seen_under_whatever_lies_on_it(computer, monkeypatch, number, found):
    major, minor = map(int, number.split(":"))
    monkeypatch.setattr(disk, "_number", lambda _file: (major, minor))
    (computer / "mounts").write_text(f"1 2 {number} / / rw - ext4 none rw\n")
    assert disk.encrypted(computer, computer / "block", computer / "mounts") is found


def test_a_file_system_that_encrypts_by_itself_counts(computer, monkeypatch):
    monkeypatch.setattr(disk, "_number", lambda _file: (0, 50))
    (computer / "mounts").write_text("1 2 0:50 / /private rw,x shared:1 - ecryptfs /private rw\n")
    assert disk.encrypted(computer, computer / "block", computer / "mounts") is True
    (computer / "mounts").write_text("nonsense\n")
    assert disk.encrypted(computer, computer / "block", computer / "mounts") is None
