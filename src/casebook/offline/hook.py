"""The audit hook that refuses every way out to a network, before the system is asked for anything.

Only sockets between programs of this computer stay possible (AF_UNIX): a second start, the display, the keyring. Python
reports each event before it acts, so what is refused here was not sent, looked up or even opened. A hook can't be
taken away again. It sees what Python does; what libraries do by themselves is watched from outside, by strace
(tests/gui/test_walk.py). Source: security.md, promise 6.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from casebook.errors import NetworkRefused

_LOOK_UPS = frozenset({
    "socket.getaddrinfo", "socket.gethostbyaddr", "socket.gethostbyname", "socket.getnameinfo", "socket.getservbyname",
    "socket.getservbyport", "socket.sethostname",
})
_PROTOCOLS = frozenset({
    "ftplib.connect", "ftplib.sendcmd", "http.client.connect", "http.client.send", "imaplib.open", "imaplib.send",
    "nntplib.connect", "nntplib.putline", "poplib.connect", "poplib.putline", "smtplib.connect", "smtplib.send",
    "telnetlib.Telnet.open", "telnetlib.Telnet.write", "urllib.Request", "webbrowser.open",
})
_ON_A_SOCKET = frozenset({"socket.bind", "socket.connect", "socket.sendmsg", "socket.sendto"})
_NEVER = _LOOK_UPS | _PROTOCOLS
_installed = False


def install() -> None:
    """Refuse every network from here on, in every thread of this process; twice is once."""
    global _installed  # noqa: PLW0603 - a hook belongs to the process
    if not _installed:
        sys.addaudithook(_watch)
        _installed = True


def refuses() -> bool:
    """Try to reach an address kept for documentation (192.0.2.1, RFC 5737); whether that was refused, twice.

    First a socket is opened, which by itself sends nothing; only where that is refused a name is looked up as well.
    """
    import socket

    return (_is_refused(lambda: socket.socket(socket.AF_INET, socket.SOCK_STREAM).close())
            and _is_refused(lambda: socket.getaddrinfo("192.0.2.1", 443)))


def _is_refused(way: Callable[[], object]) -> bool:
    try:
        way()
    except NetworkRefused:
        return True
    except OSError:
        return False
    return False


def _watch(event: str, arguments: tuple[Any, ...]) -> None:
    if event in _NEVER or (event == "socket.__new__" and arguments[1] != _local()) or (
            event in _ON_A_SOCKET and arguments[0].family != _local()):
        raise NetworkRefused


def _local() -> int:
    """The family of sockets that never leave this computer; none where the system has no such family."""
    return int(getattr(sys.modules.get("_socket"), "AF_UNIX", -2))
