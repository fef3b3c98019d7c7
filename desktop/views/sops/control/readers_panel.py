"""Who has read and signed the version in force, when, and who is missing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.documents.records import Signature
from desktop.qtkit.widgets.avatar import Avatar
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.views.desk import Desk
from desktop.views.sops.control.names import Names, version_name
from desktop.views.sops.state import SopState

_GAP = 6


class ReadersPanel(QWidget):
    """Those who are missing come first; `remind_wanted` asks for the text of a reminder."""

    remind_wanted = Signal()

    def __init__(self, desk: Desk, state: SopState) -> None:
        super().__init__()
        self._desk, self._state, self._names = desk, state, Names(desk)
        self.setObjectName("readers")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP)
        state.opened_changed.connect(self.show_readers)
        self.show_readers()

    def show_readers(self) -> None:
        """Show who has signed the version in force of the document that is open."""
        self._clear()
        opened = self._state.opened
        if opened is None:
            return
        signed, missing = opened.sign_off
        newest: dict[int, Signature] = {each.person: each for each in signed}
        total = len(newest) + len(missing)
        head = self.tr("Read and signed: {count} of {total}").format(count=len(newest), total=total)
        self._column.addWidget(label(head, "section", wrap=True))
        for person in missing:
            self._column.addWidget(self._row(person, self.tr("not yet"), done=False))
        if missing:
            remind = Button(self.tr("Copy a reminder"), icon="bell")
            remind.setObjectName("remind_readers")
            remind.set_height("control_pane")
            remind.clicked.connect(self.remind_wanted)
            self._column.addWidget(remind)
        versions = {version.key: version for version in opened.versions}
        for person, each in newest.items():
            found = versions.get(each.version)
            which = f"{version_name(found)} · " if found is not None else ""
            told = f"{which}{self._names.moment(each.signed_at)}"
            self._column.addWidget(self._row(person, told, done=True))

    def _row(self, person: int, said: str, *, done: bool) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        name = self._names.person(person)
        row.addWidget(IconLabel("done" if done else "pending", "green" if done else "amber", 14))
        row.addWidget(Avatar(name, self._names.colour_key(person), 20))
        row.addWidget(ElidedLabel(name, "body"), 1)
        row.addWidget(label(said, "meta", "muted" if done else "amber"))
        line.setAccessibleName(f"{name}, {said}")
        return line

    def _clear(self) -> None:
        while self._column.count():
            item = self._column.takeAt(0)
            part = item.widget() if item is not None else None
            if part is not None:
                part.hide()
                part.deleteLater()
