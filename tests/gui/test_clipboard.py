"""What she copies is marked, told, and gone again; on a real X display, where programs share a clipboard."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from tests.casebook_files import KEY, new_casebook
from tests.gui.running import Running

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="X11")


@pytest.fixture
def program(display):
    """The program on that display, with a note that is wholly selected."""
    with tempfile.TemporaryDirectory(prefix="clip-") as made:
        folder = Path(made)
        new_casebook(folder).close()
        file = str(folder / "test.casebook")
        with Running(folder, "--language", "en", file, QT_QPA_PLATFORM="xcb", DISPLAY=display,
                     WAYLAND_DISPLAY="") as running:
            running.do("open_by_key", file, KEY.hex())
            running.do("case")
            running.do("write", "een zin over haar")
            running.do("press", "Ctrl+A")
            yield running


CLIPBOARD, PRIMARY = "Clipboard", "Selection"


def test_what_is_copied_is_marked_told_and_gone_after_a_while(program):
    program.do("shorten_clipboard", 400)
    program.do("press", "Ctrl+C")
    there = program.do("clipboard", CLIPBOARD)
    assert there["text"] == "een zin over haar"
    assert there["x-kde-passwordManagerHint"] == "secret"
    assert {name for name in there if name.startswith("application/x-qt-windows-mime")} == {
        f'application/x-qt-windows-mime;value="{name}"' for name in (
            "ExcludeClipboardContentFromMonitorProcessing", "CanIncludeInClipboardHistory",
            "CanUploadToCloudClipboard")}
    assert "Copied. In 30 seconds the clipboard is empty again." in program.do("words")
    program.do("until_clipboard_is", CLIPBOARD, "")
    assert "Copied" not in program.do("words")
    assert "Locks after 10 minutes" in program.do("words")


def test_the_selection_for_the_middle_button_is_marked_and_goes_too(program):
    program.do("shorten_clipboard", 400)
    program.do("press", "Shift+Left", "Shift+Left")
    there = program.do("clipboard", PRIMARY)
    assert there["text"] == "een zin over ha"
    assert there["x-kde-passwordManagerHint"] == "secret"
    assert "Copied" not in program.do("words")
    program.do("until_clipboard_is", PRIMARY, "")


def test_what_another_program_copied_meanwhile_stays(program, display):
    program.do("shorten_clipboard", 300)
    program.do("press", "Ctrl+C")
    other = subprocess.Popen([sys.executable, "-m", "tests.gui.copier", "of somebody else"], stdout=subprocess.PIPE,
                             env={**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
                             cwd=Path(__file__).resolve().parents[2])
    try:
        assert other.stdout.readline() == b"copied\n"
        program.do("until_clipboard_is", CLIPBOARD, "of somebody else")
        assert "Copied" not in program.do("words")
        program.do("wait", 0.6)
        assert program.do("clipboard", CLIPBOARD)["text"] == "of somebody else"
        program.do("later lock")
        program.ready()
        assert program.do("clipboard", CLIPBOARD)["text"] == "of somebody else"
    finally:
        other.kill()
        other.wait(10)
        other.stdout.close()


def test_a_lock_and_closing_the_window_empty_it(program):
    program.do("press", "Ctrl+C")
    assert program.do("clipboard", CLIPBOARD)["text"]
    program.do("close_casebook")
    assert program.do("clipboard", CLIPBOARD)["text"] == ""
    assert program.do("clipboard", PRIMARY)["text"] == ""
    program.do("later lock")


def test_selected_text_can_not_be_dragged_out(program):
    assert not program.do("drag_selected_notes")
