"""Work in the background ends on the window's thread, or nowhere when the page that asked is gone."""

import threading

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThreadPool

from casebook.gui import work


def test_a_result_is_handed_over_on_the_window_s_thread(qtbot):
    owner, told = QObject(), []
    work.run(owner, threading.get_ident, lambda other: told.append((other, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(told))
    ((other, here),) = told
    assert here == threading.get_ident() != other


def test_an_error_goes_to_the_one_who_asked(qtbot):
    owner, told = QObject(), []
    work.run(owner, lambda: {}[1], told.append, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], KeyError)


def test_pages_that_go_while_their_work_ends_are_told_nothing_and_break_nothing(qtbot):
    told: list[bool] = []
    for _ in range(2_000):
        owner, now = QObject(), threading.Event()
        work.run(owner, now.wait, told.append)
        now.set()
        owner.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QThreadPool.globalInstance().waitForDone()
    QCoreApplication.processEvents()
    assert told == []
