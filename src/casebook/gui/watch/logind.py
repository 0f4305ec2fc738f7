"""Linux: logind on the system's message bus, and the screen saver on that of the session."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import SLOT, QObject, QTimer, Slot
from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage, QDBusObjectPath, QDBusUnixFileDescriptor

from casebook.gui.locking import Cause

if TYPE_CHECKING:
    from casebook.gui.main_window import MainWindow

LOGIND = "org.freedesktop.login1"
MANAGER, SESSION = f"{LOGIND}.Manager", f"{LOGIND}.Session"
PROPERTIES = "org.freedesktop.DBus.Properties"
ROOT = "/org/freedesktop/login1"
SCREEN_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver",
                 "org.mate.ScreenSaver")
PATIENCE = 300  # milliseconds: a bus that does not answer costs no more


class LogindWatch(QObject):
    """Locks before the machine sleeps, when its session is locked or left, and when the screen saver starts.

    While it listens it holds a delay of sleep: the machine waits until the casebook is locked, seconds at most.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._delay: QDBusUnixFileDescriptor | None = None
        self._system = QDBusConnection.systemBus()
        if self._system.isConnected():
            self._listen_to_logind()
            self._delay = self._take_delay()
        if _has_session_bus():
            session = QDBusConnection.sessionBus()
            for name in SCREEN_SAVERS:
                self._hear(session, ("", "", name, "ActiveChanged"), "on_screen_saver(bool)")

    def stop(self) -> None:
        """Listen no longer, and let the machine sleep."""
        self._delay = None
        self.deleteLater()

    @Slot(bool)
    def on_sleep(self, begins: bool) -> None:
        """The machine goes to sleep, or woke up: then it slept while the casebook was open."""
        closed = self._read(ROOT, MANAGER, "LidClosed") if begins else None
        self._lock(Cause.LID if closed is True else Cause.SLEEP)

    @Slot()
    def on_lock(self) -> None:
        """The session is asked to lock itself."""
        self._lock(Cause.SCREEN)

    @Slot(str, "QVariantMap", "QStringList")
    def on_properties(self, _interface: str, changed: dict[str, Any], _gone: list[str]) -> None:
        """The session is locked, or left for that of somebody else."""
        if changed.get("LockedHint") is True:
            self._lock(Cause.SCREEN)
        elif changed.get("Active") is False:
            self._lock(Cause.OTHER)

    @Slot(bool)
    def on_screen_saver(self, active: bool) -> None:
        """The screen saver starts or ends."""
        if active:
            self._lock(Cause.SCREEN)

    def _lock(self, cause: Cause) -> None:
        # Not in the middle of a message: the process that reads it may end by this.
        QTimer.singleShot(0, self._window, lambda: self._window.lock(cause))

    def _listen_to_logind(self) -> None:
        session = self._session_path()
        bus = self._system
        self._hear(bus, (LOGIND, ROOT, MANAGER, "PrepareForSleep"), "on_sleep(bool)")
        self._hear(bus, (LOGIND, session, SESSION, "Lock"), "on_lock()")
        if session:
            self._hear(bus, (LOGIND, session, PROPERTIES, "PropertiesChanged"),
                       "on_properties(QString,QVariantMap,QStringList)")

    def _hear(self, bus: Any, signal: tuple[str, str, str, str], slot: str) -> None:
        """Call a slot on a signal: who sends it, from which object, of which interface; "" is any."""
        bus.connect(*signal, self, SLOT(slot))  # typed as bytes, but Qt's binding takes words only

    def _session_path(self) -> str:
        """Her session: the one this program was started in, else that of her screen; "" where neither is known."""
        for call, argument in (("GetSession", os.environ.get("XDG_SESSION_ID", "")), ("GetSession", "auto")):
            found = self._call(ROOT, MANAGER, call, argument) if argument else None
            if isinstance(found, QDBusObjectPath):
                return found.path()
        return ""

    def _take_delay(self) -> QDBusUnixFileDescriptor | None:
        words = self._window.language.translate("SessionWatch", "Lock the casebook")
        found = self._call(ROOT, MANAGER, "Inhibit", "sleep", "Casebook", words, "delay")
        return found if isinstance(found, QDBusUnixFileDescriptor) else None

    def _read(self, path: str, interface: str, name: str) -> Any:
        found = self._call(path, PROPERTIES, "Get", interface, name)
        return found.variant() if hasattr(found, "variant") else found

    def _call(self, path: str, interface: str, name: str, *arguments: str) -> Any:
        """What logind answers, or None."""
        message = QDBusMessage.createMethodCall(LOGIND, path, interface, name)
        message.setArguments(list(arguments))
        answer = self._system.call(message, QDBus.CallMode.Block, PATIENCE)
        if answer.type() != QDBusMessage.MessageType.ReplyMessage or not answer.arguments():
            return None
        return answer.arguments()[0]


def _has_session_bus() -> bool:
    """Whether there is one: asking for it where there is none would start one."""
    place = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS")) or bool(place and Path(place, "bus").exists())
