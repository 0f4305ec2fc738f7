"""File dialogs of Qt's own remember nothing: no folder she went to, no file she named."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QEvent, QTimer, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from casebook.gui import files
kind, folder = sys.argv[1], Path(sys.argv[2])
QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
application = QApplication([])
window = QWidget()
if kind.startswith("plain "):
    careless = {"setHistory": lambda *_: None, "setDirectory": lambda *_: None}
    files.QFileDialog = type("Careless", (QFileDialog,), careless)
def end():
    dialog = application.activeModalWidget()
    dialog.accept() if kind.endswith("accept") else dialog.reject()
QTimer.singleShot(200, end)
chosen = files.choose_to_save(window, "Save", folder, "kanarie.pdf", "PDF (*.pdf)")
for _ in range(5):
    application.processEvents()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
print(json.dumps(str(chosen)))
"""


@pytest.mark.parametrize("kind", ["accept", "reject", "plain accept"])
def test_no_folder_is_remembered(tmp_path, kind):
    folder = tmp_path / "home" / "KANARIE_88"
    folder.mkdir(parents=True)
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, kind, str(folder)], cwd=ROOT, capture_output=True, text=True, timeout=60,
        check=True, env={**os.environ, "HOME": str(tmp_path / "home"), "XDG_CONFIG_HOME": str(tmp_path / "config")})
    assert json.loads(done.stdout) == (str(folder / "kanarie.pdf") if kind != "reject" else "None")
    kept = [p for p in tmp_path.rglob("*") if p.is_file() and b"kanarie" in p.read_bytes().lower()]
    if kind.startswith("plain"):
        assert kept, "the test sees what Qt remembers without our care"
    else:
        assert kept == []
