"""Details of a document: what can be changed, whether the text is as approved, its versions."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import IconButton
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import label
from desktop.views.desk import Desk
from desktop.views.scrolling import scrolled
from desktop.views.sops.document.version_words import VersionWords
from desktop.views.sops.side.details_form import DetailsForm
from desktop.views.sops.side.revision_table import RevisionTable
from desktop.views.sops.side.revisions import Revisions
from desktop.views.sops.state import SopState

_SIDE, _DOWN, _GAP = 14, 12, 8
_LETTERS = 12


class DetailsTab(QWidget):
    """The form, the seal of the text, the revision table."""

    def __init__(self, desk: Desk, state: SopState) -> None:
        super().__init__()
        self._desk, self._state = desk, state
        self._words = VersionWords(self)
        self._reads = desk.latest("sops")
        self.form = DetailsForm(desk, state)
        self.revisions = Revisions(desk, state)
        self._sealed = IconLabel("done", "green", 14)
        self._seal, self._due = label("", "meta", "text2", wrap=True), label("", "meta", "text2")
        self._title = label("", "section")
        self._whole = IconButton("open", "")
        self._build()
        self._whole.clicked.connect(self.show_table)
        state.opened_changed.connect(self._show)
        self._show()

    def show_table(self) -> None:
        """Show the whole revision table in a window of its own."""
        RevisionTable(self._desk, self._state, self).show()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show()

    def _build(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(_SIDE, _DOWN, _SIDE, _DOWN)
        column.setSpacing(_GAP)
        column.addWidget(self.form)
        seal, head = QHBoxLayout(), QHBoxLayout()
        seal.setSpacing(6)
        seal.addWidget(self._sealed)
        seal.addWidget(self._seal, 1)
        head.addWidget(self._title, 1)
        head.addWidget(self._whole)
        column.addWidget(self._due)
        column.addLayout(seal)
        column.addSpacing(_GAP)
        column.addLayout(head)
        column.addWidget(self.revisions)
        column.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scrolled(inner))

    def _show(self) -> None:
        opened = self._state.opened
        self._title.setText(self.tr("Revision table"))
        self._whole.set_name(self.tr("The whole table in a window"))
        if opened is None or not self.isVisible():
            return
        self.revisions.show_versions()
        now = self._desk.session.clock()
        due = self._words.date(opened.version.next_review_at, now, self._desk.language)
        self._due.setText(self.tr("Next review: {date}").format(date=due))
        version = opened.version
        if not version.text_hash:
            self._sealed.set_icon("pending", "muted")
            self._seal.setText(self.tr("The text is not approved yet, so it is not sealed"))
            return
        self._reads.start(
            lambda my, _p: my.documents.is_as_approved(version.key),
            lambda same: self._show_seal(version.text_hash, same=same),
        )

    def _show_seal(self, text_hash: str, *, same: bool) -> None:
        said = self.tr("As approved") if same else self.tr("Not as approved: the text has changed")
        self._sealed.set_icon("done" if same else "error", "green" if same else "red")
        self._seal.setText(f"{said} · {text_hash[:_LETTERS]}")
        self._seal.setToolTip(text_hash)
