"""Files kept with a document open as copies, from its text and its references, and nothing else."""

import hashlib

import pytest
from library_desk import effective_sop, sop
from library_hall import hall, looked_at
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget

from desktop.domain.bilingual import Bilingual
from desktop.qtkit.widgets.richtext import RichText

__all__ = ["hall", "looked_at"]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


def with_link(hall, target, name="guide.mp4"):
    """Open a document whose first step links to a file, of which one is kept."""
    digest = hashlib.sha256(b"film").hexdigest()
    text = sop("看片")
    body = Bilingual(f"见 [片]({target.format(digest=digest)})。", "")
    first = text.steps[0]._replace(body=body)
    made = text._replace(steps=(first, *text.steps[1:]))
    document, version = effective_sop(hall.opened, "VID-01", made)
    hall.opened.wei.sops.attach(document, name, "video/mp4", b"film")
    hall.state.open(document, version)
    hall.settle()
    shown = hall.view.document.findChildren(RichText)
    return next(each for each in shown if "见" in each.markdown())


def follow(hall, text):
    """Click on the first link of a text."""
    document = text.document()
    at = document.toPlainText().index("片")
    cursor = text.textCursor()
    cursor.setPosition(at)
    left = text.cursorRect(cursor)
    spot = left.center() + QPoint(6, 0)
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    hall.settle()


def test_a_link_to_a_kept_file_opens_a_read_only_copy(hall, looked_at):
    follow(hall, with_link(hall, "file:{digest}"))
    (url,) = looked_at
    assert url.fileName() == "guide.mp4"
    assert "deskbook-" in url.path()


@pytest.mark.parametrize(
    "target",
    [
        "file:///etc/passwd",
        "file:/{digest}",
        "file:///{digest}",
        "file:{digest}/../../deskbook.db",
        "file:{digest}?x",
        "file:{digest}%00",
        "file://host/share/{digest}",
        "file:" + "0" * 63,
        "file:" + "A" * 64,
        "smb://host/{digest}",
        "javascript:alert(1)",
    ],
)
def test_no_other_address_of_a_file_is_ever_opened(hall, looked_at, target):
    text = with_link(hall, target)
    heard = []
    text.link_followed.connect(heard.append)
    follow(hall, text)
    text.anchorClicked.emit(QUrl(target.format(digest="a" * 64)))
    hall.settle()
    assert heard == looked_at == []


def test_a_hash_that_is_not_kept_with_the_document_opens_nothing(hall, looked_at):
    follow(hall, with_link(hall, "file:" + "0" * 64))
    assert looked_at == []
    assert "not kept with the document" in hall.told.said[-1][0]


def test_files_of_a_document_open_from_its_references(hall, looked_at):
    with_link(hall, "file:{digest}")
    hall.opened.wei.sops.attach(hall.state.opened.row.document, "run.exe", "", b"MZ")
    hall.state.reload()
    hall.settle()
    hall.view.side.show()
    hall.view.side.show_tab("references")
    hall.settle()
    shown = hall.view.side.findChild(QListWidget, "document_references")
    shown.setFocus()
    texts = [shown.item(row).text() for row in range(shown.count())]
    shown.setCurrentRow(texts.index("guide.mp4  4 B"))
    hall.press(shown, Qt.Key.Key_Return)
    assert [url.fileName() for url in looked_at] == ["guide.mp4"]
    place = shown.visualItemRect(shown.item(texts.index("run.exe  2 B"))).center()
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    hall.settle()
    assert len(looked_at) == 1
    assert hall.told.said[-1][2] == "Save a copy"
    assert "can run a program" in hall.told.said[-1][0]
