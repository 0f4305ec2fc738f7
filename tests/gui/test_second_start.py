"""A second start finds the first window of a casebook, however the file is named, and nobody else's."""

import os
import socket
import sys
import tempfile
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication

from casebook.gui import instance
from casebook.gui.instance import Listener, raise_other

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="windows are found by their title there")


@pytest.fixture
def run(monkeypatch):
    """A short path: the name of a socket holds some hundred characters."""
    with tempfile.TemporaryDirectory(prefix="run-") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield Path(folder)


@pytest.fixture
def casebook(tmp_path, run):
    path = tmp_path / "mine.casebook"
    path.touch()
    return path


def test_the_first_window_is_raised_and_leaves_no_socket_behind(qtbot, casebook, run):
    assert not raise_other(casebook)
    raised = []
    listener = Listener(casebook, lambda: raised.append(True))
    (address,) = run.iterdir()
    assert address.stat().st_mode & 0o777 == 0o600
    assert "mine" not in address.name
    assert raise_other(casebook)
    qtbot.waitUntil(lambda: raised == [True])
    assert not raise_other(casebook.with_name("other.casebook"))
    listener.close()
    listener.close()
    assert list(run.iterdir()) == []


def test_a_link_to_the_casebook_finds_the_same_window(qtbot, casebook):
    link = casebook.with_name("link.casebook")
    link.symlink_to(casebook)
    listener = Listener(casebook, lambda: None)
    assert raise_other(link)
    QCoreApplication.processEvents()
    listener.close()


def test_a_place_too_deep_for_a_socket_costs_the_second_start_and_nothing_else(casebook, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / ("deep" * 40)))
    listener = Listener(casebook, lambda: None)
    assert not raise_other(casebook)
    listener.close()


def test_the_socket_of_a_killed_window_holds_nobody_up(casebook):
    left = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    left.bind(str(instance._address(casebook)))
    left.close()
    assert not raise_other(casebook)


def test_a_socket_of_somebody_else_is_not_asked(casebook, monkeypatch):
    address = instance._address(casebook)
    real = os.lstat
    monkeypatch.setattr(os, "lstat", lambda path, **more: SimpleNamespace(st_uid=os.getuid() + 1)
                        if path == address else real(path, **more))
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as foreign:
        foreign.bind(str(address))
        foreign.listen(1)
        assert not raise_other(casebook)
