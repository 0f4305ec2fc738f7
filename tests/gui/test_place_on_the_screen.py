"""After a lock the window stands on a real screen as it stood, and never in the way of what she does elsewhere."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from tests.casebook_files import KEY, new_casebook
from tests.gui.running import Running

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="X11")
ELSEWHERE = """
from PySide6.QtWidgets import QApplication, QLineEdit
application = QApplication([])
line = QLineEdit()
line.setGeometry(900, 600, 300, 60)
line.show()
while not line.isActiveWindow():
    line.activateWindow()
    application.processEvents()
print("front", flush=True)
line.textChanged.connect(lambda words: print(words, flush=True))
application.exec()
"""


@pytest.fixture
def program(display):
    with tempfile.TemporaryDirectory(prefix="place-") as made:
        folder = Path(made)
        new_casebook(folder).close()
        file = str(folder / "test.casebook")
        with Running(folder, "--language", "en", file, QT_QPA_PLATFORM="xcb", DISPLAY=display,
                     WAYLAND_DISPLAY="") as running:
            running.do("move", 120, 60, 1180, 760)
            running.do("open_by_key", file, KEY.hex())
            yield running


def test_it_stands_in_the_same_place_and_keys_go_into_the_passphrase(program, display):
    before = program.do("standing")
    program.lock_by_key()
    program.do("until_active")
    assert program.do("standing") == {**before, "focus": "Passphrase"}
    subprocess.run(["xdotool", "type", "een zin"], env={**os.environ, "DISPLAY": display}, check=True, timeout=60)
    program.do("until_typed", "een zin")


def test_while_she_types_elsewhere_not_one_key_goes_astray(program, display):
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    elsewhere = subprocess.Popen([sys.executable, "-c", ELSEWHERE], stdout=subprocess.PIPE, env=environment)
    try:
        assert elsewhere.stdout.readline() == b"front\n"
        program.do("until_inactive")
        program.do("later lock", "idle")
        program.ready()
        program.do("settle")
        assert program.do("standing")["active"] is False
        subprocess.run(["xdotool", "type", "x"], env=environment, check=True, timeout=60)
        assert elsewhere.stdout.readline() == b"x\n"
    finally:
        elsewhere.kill()
        elsewhere.wait(10)
        elsewhere.stdout.close()
