"""Render every page of the window, and every page of the documents, to PNG for looking at.

    python -m tests.screens FOLDER [--only WORD] [--quick]

Dutch and English, light and dark, 1280×720 and 200 % (960×540 of the window's own pixels, each drawn as four). One
process for each look, since the scale is fixed when Qt starts. `--only` renders what has a word in its name.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from datetime import date, datetime, time
from functools import partial
from itertools import product
from pathlib import Path

KEY = bytes(range(32))
TODAY = date(2026, 11, 23)
LOOKS = list(product(("nl", "en"), ("light", "dark"), ("1x", "2x")))
CASE_PANELS = ("write", "facts", "refer", "act", "plan", "ties", "card", "close", "attach", "report")


def make_casebook(path: Path) -> None:
    """A practice casebook whose key is known."""
    from casebook import practice
    from casebook.vault import create_by_key, keys

    vault = create_by_key(path, KEY, keys.new_salt())
    with vault.writing() as db:
        practice.fill(db, until=TODAY)
    vault.close()


def render_window(folder: Path, casebook: Path, language: str, look: str, scale: str, only: str) -> None:
    """Every page of the window in one look."""
    from casebook.app import make_application
    from casebook.gui.main_window import MainWindow
    from casebook.settings import Settings

    profile = folder / f"profile-{language}-{look}-{scale}"
    settings = Settings(profile)
    settings.keep(theme=look, language=language)
    application = make_application(settings)
    application.setCursorFlashTime(0)
    casebook = Path(shutil.copy(casebook, profile))  # what is looked at is changed on the way
    window = MainWindow(settings, casebook, clock=lambda: datetime(2026, 11, 23, 14, 5), named=True)
    window.resize(*((1280, 720) if scale == "1x" else (960, 540)))
    window.show()

    def shoot(name: str) -> None:
        if only in name:
            for _ in range(6):
                application.processEvents()
            window.grab().save(str(folder / f"{name}-{language}-{look}-{scale}.png"))

    _start_pages(window, shoot)
    _desk_pages(window, casebook, shoot, settle)
    window.close()


def settle() -> None:
    """Wait until background work is done and shown."""
    from PySide6.QtCore import QThreadPool
    from PySide6.QtTest import QTest

    for _ in range(3):
        QTest.qWait(60)
        QThreadPool.globalInstance().waitForDone(20_000)
    QTest.qWait(60)


def _start_pages(window, shoot) -> None:
    from casebook.gui import locking

    window.show_welcome()
    shoot("01-welcome")
    window.show_create()
    shoot("02-create")
    window.show_unlock(locking.sentence(locking.Locked(locking.Cause.HER, time(14, 5)), window.language))
    shoot("03-unlock")


def _desk_pages(window, casebook: Path, shoot, settle) -> None:
    from casebook.gui import desk_wiring
    from casebook.gui.desk_pages import PAGES
    from casebook.gui.help_box import CrisisBox, HelpBox, ShortcutsBox
    from casebook.gui.papers.emergency_box import EmergencyBox
    from casebook.gui.safety.offline_box import OfflineBox
    from casebook.gui.safety.protection_box import ProtectionBox
    from casebook.vault import open_by_key
    from tests.gui.keyboard import press as keys
    from tests.screens_boxes import Tour
    from tests.screens_reports import Reports

    window.open_desk(open_by_key(casebook, KEY))
    for page in PAGES:
        window.desk.go_to(page.name)
        settle()
        shoot(f"10-{page.name}")
        for number, tabs in enumerate(_tab_bars(window.desk.page())):
            for index in range(1, tabs.count()):
                tabs.setCurrentIndex(index)
                settle()
                shoot(f"11-{page.name}-{number}-{index}")
            tabs.setCurrentIndex(0)
    _own_figures(window, shoot, settle)
    window.desk.open_case(_full_case(window.desk.session.db))
    for panel in CASE_PANELS:
        window.desk.case_command(panel)
        settle()
        shoot(f"20-case-{panel}")
    for number, paper in enumerate(("copy", "handover")):
        window.desk.case_command(paper)
        settle()
        _shoot_dialog(window, shoot, f"45-box-paper-{number}")
    EmergencyBox(window.desk.session, window).open()
    settle()
    _shoot_dialog(window, shoot, "45-box-paper-2")
    window.desk.search_for("gesprek")
    settle()
    shoot("30-search")
    filters = window.desk.page().filters
    filters.client.setCurrentIndex(1)
    filters.period.show_code("sinds 2025")
    filters.noun.setCurrentIndex(2)
    settle()
    shoot("30-search-filtered")
    window.desk.search_for("kwartetten")
    settle()
    shoot("30-search-nothing")
    filters.clear()
    filters.noun.setCurrentIndex(1)
    window.desk.search_for("bibliotheek")
    settle()
    window.desk.page().field.setFocus()
    keys("Down", "Down", "Return")
    settle()
    shoot("31-search-opened")
    boxes = [lambda box=box: box(window).open() for box in (HelpBox, ShortcutsBox, CrisisBox)]
    boxes += [lambda: ProtectionBox(window).open(),
              lambda: OfflineBox(window, window.language, window.casebook).open()]
    desk = window.desk
    sheets = [partial(make, desk) for make in (desk_wiring.make_sheet, desk_wiring.try_sheet, desk_wiring.choose_code)]
    for number, box in enumerate([desk.new_conversation, *boxes, *sheets]):
        box()
        settle()
        _shoot_dialog(window, shoot, f"40-box-{number}")
    Reports(desk, shoot, lambda name: _shoot_dialog(window, shoot, name), settle).all()
    Tour(desk, casebook.parent, shoot, lambda name: _shoot_dialog(window, shoot, name), settle).all(
        _full_case(desk.session.db))


def _own_figures(window, shoot, settle) -> None:
    from PySide6.QtWidgets import QScrollArea

    window.desk.go_to("figures")
    settle()
    shoot("12-figures")
    page = window.desk.page()
    page.client.setCurrentIndex(page.client.count() - 1)
    bar = page.findChildren(QScrollArea)[0].verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    settle()
    shoot("12-figures-client")
    page.print_out()
    settle()
    _shoot_dialog(window, shoot, "45-box-paper-own-overview")
    next(made for chart in page.charts()[1:] for made in chart.buttons if made.figure.cases).click()
    settle()
    shoot("12-figures-cases")


def _tab_bars(page):
    from PySide6.QtWidgets import QTabBar

    return [bar for bar in page.findChildren(QTabBar) if bar.count() > 1 and bar.isVisible()]


def _shoot_dialog(window, shoot, name: str) -> None:
    from PySide6.QtWidgets import QApplication, QDialog

    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog) and dialog.isVisible():
            grab, window.grab = window.grab, dialog.grab
            shoot(name)
            window.grab = grab
            dialog.reject()


def _full_case(db) -> str:
    return str(db.value("SELECT i.case_id FROM conversation_in_case i JOIN referral_fact r ON r.case_id = i.case_id"
                        " JOIN case_file c ON c.case_id = i.case_id JOIN case_fact f ON f.id = i.case_id"
                        " GROUP BY i.case_id ORDER BY f.status = 'closed', count(*) DESC LIMIT 1"))


def render_documents(folder: Path, casebook: Path, only: str) -> None:
    """Every page of the annual reports of the largest and the smallest client, and of the overviews."""
    from PySide6.QtGui import QImage

    from casebook.documents import pages
    from tests.documents_made import made_documents

    copy = folder / "documents.casebook"
    shutil.copy(casebook, copy)
    for name, pdf in made_documents(copy, KEY, TODAY):
        if only not in name:
            continue
        (folder / f"{name}.pdf").write_bytes(pdf)
        for number in range(pages.page_count(pdf)):
            image = pages.render(pdf, number, 1.2)
            picture = QImage(image.data, image.width, image.height, image.stride, QImage.Format.Format_RGB32)
            picture.save(str(folder / f"{name}-{number + 1:02d}.png"))
    copy.unlink()


def main() -> int:
    """Render in as many processes as there are looks."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", default="", help="render what has this word in its name")
    parser.add_argument("--quick", action="store_true", help="Dutch light and English dark at 1280×720 only")
    parser.add_argument("--look", nargs=3, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    folder = arguments.folder.absolute()
    folder.mkdir(parents=True, exist_ok=True)
    casebook = folder / "screens.casebook"
    if arguments.look:
        render_window(folder, casebook, *arguments.look, arguments.only)
        return 0
    casebook.unlink(missing_ok=True)
    make_casebook(casebook)
    looks = [("nl", "light", "1x"), ("en", "dark", "1x")] if arguments.quick else LOOKS
    for language, look, scale in looks:
        environment = {**os.environ, "QT_SCALE_FACTOR": scale.rstrip("x")}
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        subprocess.run([sys.executable, "-m", "tests.screens", str(folder), "--only", arguments.only,
                        "--look", language, look, scale], env=environment, check=True)
    render_documents(folder, casebook, arguments.only)
    casebook.unlink()
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
