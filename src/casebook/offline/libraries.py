"""Which parts that could speak to a network stand loaded in this process: there should be none.

The same lists serve the check of what is shipped (packaging/bundle_check.py).
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

# Parts of Python and of its packages that open connections. `socket` itself serves the second start, by AF_UNIX.
MODULES = frozenset({
    "_ssl", "aiohttp", "asyncio", "certifi", "ftplib", "http.client", "http.server", "httpx", "imaplib", "nntplib",
    "poplib", "PySide6.QtHttpServer", "PySide6.QtNetwork", "PySide6.QtNetworkAuth", "PySide6.QtPdf",
    "PySide6.QtPdfWidgets", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtRemoteObjects", "PySide6.QtWebChannel",
    "PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets", "PySide6.QtWebSockets", "PySide6.QtWebView", "requests",
    "smtplib", "socketserver", "ssl", "telnetlib", "urllib.request", "urllib3", "webbrowser", "websockets",
    "xmlrpc.client", "xmlrpc.server",
})

# Shared libraries that open connections, or that link one which does, by the beginning of their names.
_OF_QT = ("httpserver", "network", "pdf", "qml", "quick", "remoteobjects", "webchannel", "webengine", "websockets",
          "webview")
_OTHERS = ("_ssl.", "curl-", "curl.", "gnutls", "nghttp", "qcertonlybackend", "qconnman", "qmldbg_", "qnetworkmanager",
           "qopensslbackend", "qschannelbackend", "qvnc", "soup-", "ssl-", "ssl.", "zmq")
_PRINTING = ("cups", "gnutls")
"""The system's own printing library, there once the print dialog was opened, and what it brings along."""


def is_network_library(name: str) -> bool:
    """Whether a file name is that of a library that speaks to networks."""
    stem = name.lower().removeprefix("lib")
    return stem.startswith(_OTHERS) or (
        stem.startswith("qt") and stem.removeprefix("qt6").removeprefix("qt").startswith(_OF_QT))


def is_for_printing(name: str) -> bool:
    """Whether a library belongs to the system's printing."""
    return name.lower().removeprefix("lib").startswith(_PRINTING)


def modules_loaded(modules: Iterable[str] | None = None) -> tuple[str, ...]:
    """Those of Python's modules loaded now (or of those given) that open connections."""
    found = tuple(sys.modules) if modules is None else tuple(modules)
    return tuple(sorted(MODULES.intersection(found)))


def libraries_loaded(maps: Path = Path("/proc/self/maps")) -> tuple[str, ...] | None:
    """The shared libraries mapped into this process that speak to networks; None where the system does not tell."""
    mapped = libraries_mapped(maps)
    return None if mapped is None else tuple(name for name in mapped if is_network_library(name))


def libraries_mapped(maps: Path = Path("/proc/self/maps")) -> tuple[str, ...] | None:
    """The names of all files mapped into this process; None where the system does not tell."""
    try:
        lines = maps.read_text("utf-8", "replace").splitlines()
    except OSError:
        return None
    return tuple(sorted({line.rsplit("/", 1)[1] for line in lines if "/" in line}))
