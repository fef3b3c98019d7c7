"""Scripts to choose from while an answer is written, filled with what is known of the ticket."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.services.filled_scripts import FilledScript
from desktop.views.desk import Desk
from desktop.views.tickets.picker import Option, pick

if TYPE_CHECKING:
    from desktop.views.tickets.text_area import TextArea

_TITLE = QT_TRANSLATE_NOOP("Scripts", "Script: name or code")
_FITS = QT_TRANSLATE_NOOP("Scripts", "fits")
_NONE = QT_TRANSLATE_NOOP("Scripts", "There are no scripts yet; the library keeps them")


def offer_scripts(desk: Desk, ticket: int, text: "TextArea", near: QWidget) -> None:
    """Let a script be chosen and written below what is there.

    What is not known of the ticket stands in brackets; the first such place is selected.
    """

    def show(found: list[FilledScript]) -> None:
        if not found:
            desk.say(_said(_NONE), "info")
            return
        options = [
            Option(place, f"{each.script.code} {each.title}", _said(_FITS) if each.fits else "")
            for place, each in enumerate(found)
        ]
        pick(_said(_TITLE), options, near, near.rect(), lambda place: _write(text, found[place]))

    desk.read(lambda my, _progress: my.filled_scripts.of_ticket(ticket), show)


def _write(text: "TextArea", script: FilledScript) -> None:
    there = text.whole_text().rstrip()
    cursor = text.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    begins = cursor.position()
    cursor.insertText(f"\n{script.text}" if there else script.text)
    text.setFocus()
    for name in script.open[:1]:
        place = text.toPlainText().find(f"[{name}]", begins)
        if place >= 0:
            cursor.setPosition(place)
            cursor.setPosition(place + len(name) + 2, cursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)


def _said(words: str) -> str:
    return QCoreApplication.translate("Scripts", words)
