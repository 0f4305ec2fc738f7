"""A message bus of its own with a login1 on it, as far as the program speaks with it: for tests of what locks.

The bus is Debian's dbus-daemon; login1 is played here with jeepney, which keyring brings along.
"""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import threading
import time
from pathlib import Path

from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

LOGIND = "org.freedesktop.login1"
ROOT = "/org/freedesktop/login1"
SESSION = f"{ROOT}/session/_31"
CONFIG = """<busconfig><type>session</type><listen>unix:path={}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*"/><allow eavesdrop="false"/><allow own="*"/></policy></busconfig>
"""


class LoginBus:
    """The bus and its login1, which answers on a thread of its own until it is closed."""

    def __init__(self, folder: Path) -> None:
        daemon = shutil.which("dbus-daemon")
        assert daemon, "the start script's test command installs dbus"
        (folder / "bus.conf").write_text(CONFIG.format(folder / "bus"))
        self.address = f"unix:path={folder / 'bus'}"
        self._daemon = subprocess.Popen([daemon, f"--config-file={folder / 'bus.conf'}", "--nofork", "--nopidfile"],
                                        stderr=subprocess.DEVNULL)
        while not (folder / "bus").exists():
            assert self._daemon.poll() is None
            time.sleep(0.01)
        self._bus: DBusConnection = open_dbus_connection(self.address, enable_fds=True)
        self._bus.send_and_get_reply(message_bus.RequestName(LOGIND))
        self.lid_closed = False
        self.asked: list[tuple[str, ...]] = []
        self._delays: list[int] = []
        self._sending = threading.Lock()
        self._over = False
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def environment(self) -> dict[str, str]:
        """What makes a program use this bus for the system's and for the session's."""
        return {"DBUS_SYSTEM_BUS_ADDRESS": self.address, "DBUS_SESSION_BUS_ADDRESS": self.address,
                "XDG_SESSION_ID": "1"}

    def close(self) -> None:
        """End the bus."""
        self._over = True
        self._thread.join(10)
        self._bus.close()
        self._daemon.terminate()
        self._daemon.wait(10)
        for delay in self._delays:
            os.close(delay)

    def is_delayed(self) -> bool:
        """Whether a program holds sleep up: the other ends of the pipes that it was given are open somewhere."""
        poll = select.poll()
        for delay in self._delays:
            poll.register(delay, 0)
        return len(poll.poll(0)) < len(self._delays)

    def say(self, path: str, interface: str, name: str, signature: str, *values: object) -> None:
        """A signal to everyone."""
        emitter = DBusAddress(path, bus_name=None, interface=interface)
        self._send(new_signal(emitter, name, signature, values))

    def sleep(self, begins: bool = True) -> None:
        """The machine is about to sleep, or woke up."""
        self.say(ROOT, f"{LOGIND}.Manager", "PrepareForSleep", "b", begins)

    def change(self, **properties: bool) -> None:
        """The session changed."""
        changed = {name: ("b", value) for name, value in properties.items()}
        self.say(SESSION, "org.freedesktop.DBus.Properties", "PropertiesChanged", "sa{sv}as", f"{LOGIND}.Session",
                 changed, [])

    def _serve(self) -> None:
        while not self._over:
            try:
                message = self._bus.receive(timeout=0.2)
            except TimeoutError:
                continue
            if message.header.message_type is MessageType.method_call:
                self._answer(message)

    def _send(self, message: object) -> None:
        with self._sending:
            self._bus.send(message)

    def _answer(self, message: object) -> None:
        fields = message.header.fields  # type: ignore[attr-defined]
        name = fields[HeaderFields.member]
        self.asked.append((name, *map(str, message.body)))  # type: ignore[attr-defined]
        if name == "GetSession" and message.body == ("1",):  # type: ignore[attr-defined]
            self._send(new_method_return(message, "o", (SESSION,)))
        elif name == "Inhibit":
            held, given = os.pipe()
            self._delays.append(held)
            self._send(new_method_return(message, "h", (given,)))
            os.close(given)
        elif name == "Get":
            self._send(new_method_return(message, "v", (("b", self.lid_closed),)))
        else:
            self._send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))
