"""A case of 400 conversations opens, scrolls and is found in about as quickly as one of five, in the same window."""

import statistics
import time
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea

from casebook.app import make_application
from casebook.gui.main_window import MainWindow
from casebook.settings import Settings
from casebook.store import conversations, people
from tests.casebook_files import a_case, a_client, a_conversation, new_casebook

WORDS = ("Zij vertelde hoe het overleg verliep, wie er zat en wat er daarna nog gezegd werd. "
         "We zetten de mogelijkheden op een rij en spraken af dat zij erover nadenkt. ")
DAY = date(2020, 1, 6)
STRETCH = 20  # pages


def _fill(db, client, alias, number):
    case = a_case(db, client, DAY, person=replace(people.new(client.id), alias=alias))
    for n in range(number):
        a_conversation(db, case, DAY + timedelta(days=5 * n), minutes=30, channel="phone",
                       notes=f"Gesprek {n}. " + WORDS * (2 + n % 5) + "\n\n" + WORDS, agreements="Bellen na 18.00 uur.")
    return case


def _drawn(window):
    window.repaint()
    QApplication.processEvents()


def _timed(action, window):
    begin = time.perf_counter()
    action()
    _drawn(window)
    return time.perf_counter() - begin


def _openings(window, cases, times=5):
    """The median of opening each of some cases, in turns."""
    found = {case.id: [] for case in cases}
    for _ in range(times):
        for case in cases:
            found[case.id].append(_timed(lambda wanted=case: window.desk.open_case(wanted.id), window))
    return [statistics.median(found[case.id][1:]) for case in cases]


def _scrolls(window):
    """The slowest and the median step of a page through the timeline that is open: at its top, halfway, at its end."""
    area = next(a for a in window.desk.page().findChildren(QScrollArea)
                if a.isVisible() and a.accessibleName() == "Timeline")
    bar, steps = area.verticalScrollBar(), []
    stretch = STRETCH * bar.pageStep()
    for begin in (0, bar.maximum() // 2, max(0, bar.maximum() - stretch)):
        bar.setValue(begin)
        _drawn(window)
        while bar.value() < min(begin + stretch, bar.maximum()):
            steps.append(_timed(lambda: bar.setValue(bar.value() + bar.pageStep()), window))
    return max(steps), statistics.median(steps), len(steps)


@pytest.mark.benchmark
def test_a_long_case_opens_and_scrolls_about_as_quickly_as_a_short_one(qapp, tmp_path, capsys):
    vault = new_casebook(tmp_path)
    with vault.writing() as db:
        client = a_client(db)
        small, other, large = (_fill(db, client, alias, n) for alias, n in (("Vijf", 5), ("Zes", 6), ("Veel", 400)))
    words = sum(len(c.notes.split()) for c in conversations.of_case(vault.db, large.id))
    settings = Settings(tmp_path / "profile")
    settings.keep(language="en", theme="light")
    make_application(settings)
    window = MainWindow(settings, vault.path, clock=lambda: datetime(2026, 11, 23, 14, 5), named=True)
    window.resize(1280, 720)
    window.show()
    window.open_desk(vault)
    window.desk.open_case(other.id)
    opened, _, opened_large = _openings(window, (small, other, large))
    slowest, step, steps = _scrolls(window)
    oldest = conversations.of_case(vault.db, large.id)[0].id
    found = _timed(lambda: window.desk.session.found.emit("conversation", oldest, large.id), window)
    window.desk.open_case(small.id)
    _, small_step, _ = _scrolls(window)
    window.close()
    with capsys.disabled():
        print(f"\n400 conversations, {words:,} words, against 5 conversations, in the same window:")
        for name, ours, theirs in (("open a case", opened_large, opened), ("scroll a page", step, small_step),
                                   ("go to the oldest", found, opened)):
            print(f"{name:16} {ours * 1000:7.1f} ms  {theirs * 1000:7.1f} ms  {ours / theirs:5.1f} x")
        print(f"slowest of {steps} pages {slowest * 1000:.1f} ms")
    assert opened_large < 6 * opened
    assert step < 6 * small_step
    assert found < 12 * opened
