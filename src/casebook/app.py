"""Composition root of the window: fonts, look, words, the hook for errors, the main window."""

from __future__ import annotations

import os
import sys
from collections.abc import MutableMapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from casebook import offline
from casebook.gui import geometry, instance, theme
from casebook.gui.faults import install_hook, silence_qt
from casebook.gui.main_window import MainWindow
from casebook.gui.restart import Restart, taken_note
from casebook.settings import Settings

CUPS_SOCKET = "/run/cups/cups.sock"


def run(file: Path | None, *, profile: Path | None = None, language: str | None = None) -> int:
    """Open the window and stay until it is closed; the exit code of the program.

    A second start for the same casebook raises the first window instead. `language` wins over the setting. After a
    lock it is a fresh process that takes the place of the one that held the text, and says why it was locked.
    """
    locked, stood = taken_note() or (None, None)
    settings = Settings(profile)
    casebook = (file or settings.default_casebook).absolute()
    if instance.raise_other(casebook):
        return 0
    application = make_application(settings)
    silence_qt()
    named = file is not None
    window = MainWindow(settings, casebook, language=language, named=named, locked=locked,
                        restart=Restart(profile, named))
    install_hook(window)
    geometry.restore(window, stood.geometry if stood else settings.preferences.geometry)
    geometry.show(window, stood.stance if stood else "front")
    QTimer.singleShot(0, window, partial(guard, window))  # the passphrase field need not wait for it
    return application.exec()


def guard(window: MainWindow) -> None:
    """What watches over an open window: a second start, the clipboard, idle time, the session, and what others may see
    of the screen.
    """
    from casebook.gui import capture
    from casebook.gui.clipboard import CopiedText, NoDragging
    from casebook.gui.watch import SessionWatch

    window.listen_for_second_start()
    window.idle.start()
    CopiedText(window)
    NoDragging(window)
    SessionWatch(window)
    if capture.is_possible():
        capture.CaptureShield(window)


def make_application(settings: Settings) -> QApplication:
    """The Qt application, dressed; or the one that already is."""
    offline.install()
    stay_local(os.environ, sys.platform)
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else theme.new_application(sys.argv[:1])
    application.setApplicationName("casebook")
    application.setDesktopFileName("casebook")
    application.setQuitOnLastWindowClosed(True)
    theme.load_fonts()
    theme.apply(application, settings.preferences.theme, settings.preferences.font_scale)
    return application


def stay_local(environ: MutableMapping[str, str], platform: str) -> None:
    """Let nothing around the program make Qt reach out: printers come from a local socket, windows go to a screen.

    Without CUPS_SERVER Qt's print dialog asks localhost over the network which printers there are; with a host in it,
    or in a client.conf, that host. Only another local socket is left as it is (a sandbox has its own). Elsewhere than
    on Linux and its kin the system's own dialog prints. A window served over VNC would listen on a port.
    """
    if platform not in ("win32", "darwin") and not environ.get("CUPS_SERVER", "").startswith("/"):
        environ["CUPS_SERVER"] = CUPS_SOCKET
    wanted = environ.get("QT_QPA_PLATFORM", "").split(";")
    kept = [name for name in wanted if name.split(":")[0].strip().lower() != "vnc"]
    if kept != wanted:
        environ["QT_QPA_PLATFORM"] = ";".join(kept)
