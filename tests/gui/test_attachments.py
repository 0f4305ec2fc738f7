"""Attachments in the window: put in, looked at, kept inside; a loose file only after a warning."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QListWidget

from casebook.gui.attachments.outside import OutsideBox
from casebook.gui.attachments.panel import AttachmentsPanel
from casebook.gui.attachments.viewer import AttachmentBox
from casebook.store import attachments, people
from tests.gui.keyboard import focused, press, tab_to, until, write


@pytest.fixture
def picture(tmp_path):
    path = tmp_path / "Rooster van Jan.png"
    made = QImage(300, 200, QImage.Format.Format_RGB32)
    made.fill(QColor("#336699"))
    made.save(str(path))
    return path


def panel(window) -> AttachmentsPanel:
    return next(p for p in window.findChildren(AttachmentsPanel) if p.isVisible())


def drop(window, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    panel(window).dropEvent(QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                                       Qt.KeyboardModifier.NoModifier))


def kept(window, case):
    return attachments.of_case(window.desk.session.db, case.id)


def said(window) -> str:
    return panel(window)._said.text()


def test_a_picture_goes_in_is_looked_at_renamed_taken_away_and_comes_back(window, case, picture, tmp_path):
    press("Ctrl+B")
    drop(window, picture)
    until(lambda: kept(window, case), "it is kept")
    assert picture.exists()
    assert "still stands where it was" in said(window)
    panel(window).focus()
    assert isinstance(focused(), QListWidget)
    press("Return")
    until(lambda: isinstance(QApplication.activeModalWidget(), AttachmentBox), "it is shown")
    box = QApplication.activeModalWidget()
    until(box.sheets.sheets, "its page is there")
    until(lambda: box.sheets.sheets()[0].grab().toImage().pixelColor(20, 20).name() == "#336699", "the picture is seen")
    press("Escape")
    window.activateWindow()
    panel(window).focus()
    tab_to("Name")
    focused().selectAll()
    write("Rooster")
    press("Return")
    assert [a.name for a in kept(window, case)] == ["Rooster"]
    panel(window).focus()
    press("Delete")
    assert kept(window, case) == []
    press("Ctrl+Z")
    assert attachments.content(window.desk.session.db, kept(window, case)[0].id) == picture.read_bytes()
    assert sorted(p.name for p in tmp_path.rglob("*") if p.suffix in (".png", ".pdf", ".tmp")) == [picture.name]


def test_one_that_is_not_what_was_put_in_can_still_be_taken_away(window, case, picture):
    press("Ctrl+B")
    drop(window, picture)
    until(lambda: kept(window, case), "it is kept")
    window.desk.session.write(lambda db: db.execute("UPDATE attachment_part SET content = x'00'"))
    panel(window).focus()
    press("Delete")
    assert kept(window, case) == []


def test_f8_hides_a_real_name_in_what_an_attachment_is_called(window, case, picture):
    session = window.desk.session
    session.write(people.save, replace(people.get(session.db, case.reporter), alias="linde", name="Jan Kwartel"))
    press("Ctrl+B")
    drop(window, picture.rename(picture.with_name("Brief van Jan Kwartel.png")))
    until(lambda: kept(window, case), "it is kept")
    shown = panel(window).findChild(QListWidget).item(0)
    assert "Jan Kwartel" in shown.text()
    press("F8")
    hidden = panel(window).findChild(QListWidget).item(0).text()
    assert "Kwartel" not in hidden
    assert "linde" in hidden
    press("F8")


def test_what_is_no_picture_is_told_and_nothing_is_kept(window, case, picture, tmp_path):
    press("Ctrl+B")
    fake = tmp_path / "foto.jpg"
    fake.write_bytes(b"MZ\x90\0 no picture")
    cut = tmp_path / "half.png"
    cut.write_bytes(picture.read_bytes()[:40])
    locked = tmp_path / "x.pdf"
    locked.write_bytes(b"%PDF-1.7 nothing")
    for path, words in ((fake, "neither"), (cut, "can't be shown"), (locked, "can't be shown"), (tmp_path, "")):
        drop(window, path)
        until(lambda words=words: words in said(window) and "Being read" not in said(window), f"{path.name} is told")
    assert kept(window, case) == []


def test_it_leaves_the_casebook_only_after_a_warning(window, case, picture, tmp_path, monkeypatch):
    press("Ctrl+B")
    drop(window, picture)
    until(lambda: kept(window, case), "it is kept")
    place, asked = tmp_path / "out.png", []
    monkeypatch.setattr("casebook.gui.attachments.outside.choose_to_save",
                        lambda owner, title, folder, name, filters: asked.append(name) or place)
    for keys in (("Return",), ("Shift+Tab", "Space")):
        assert not place.exists(), "the default leaves it inside"
        panel(window).focus()
        tab_to("Save as a file…")
        press("Space")
        until(lambda: isinstance(QApplication.activeModalWidget(), OutsideBox), "it warns")
        press(*keys)
        until(lambda: not window.findChildren(OutsideBox), "the box is gone")
        window.activateWindow()
    assert place.read_bytes() == picture.read_bytes()
    assert asked == ["attachment.png"], "no name of hers in a file name"
