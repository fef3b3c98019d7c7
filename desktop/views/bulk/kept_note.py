"""The note of the sheet, kept as a draft like every other text."""

from typing import Any

from PySide6.QtCore import QObject, QTimer

from desktop.views.desk import Desk
from desktop.views.tickets.text_area import TextArea

_NAME, _EVERY_MS, _LANE = "bulk-note", 2000, "drafts"


class KeptNote(QObject):
    """Brings back what was typed the last time and not recorded."""

    def __init__(self, desk: Desk, text: TextArea, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._text = desk, text
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.keep)
        desk.jobs.start(
            desk.bound(lambda my, _p: my.drafts.all(_NAME)),
            done=self._show,
            failed=desk.fail,
            lane=_LANE,
        )
        text.textChanged.connect(self._timer.start)

    def keep(self) -> None:
        """Write the text to disk."""
        self._timer.stop()
        text = self._text.whole_text()
        work = (
            (lambda my, _p: my.drafts.keep(_NAME, {"text": text}))
            if text
            else (lambda my, _p: my.drafts.drop(_NAME))
        )
        self._desk.jobs.start(
            self._desk.bound(work), done=_nothing, failed=self._desk.fail, lane=_LANE
        )

    def forget(self) -> None:
        """Forget the draft: it was recorded."""
        self._timer.stop()
        self._desk.jobs.start(
            self._desk.bound(lambda my, _p: my.drafts.drop(_NAME)),
            done=_nothing,
            failed=self._desk.fail,
            lane=_LANE,
        )

    def _show(self, found: dict[str, dict[str, Any]]) -> None:
        kept = found.get(_NAME, {}).get("text", "")
        if kept and not self._text.toPlainText():
            self._text.setPlainText(str(kept))


def _nothing(_result: object) -> None:
    """Nothing is to be done."""
