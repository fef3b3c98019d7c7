"""What becomes of the knowledge in a solved ticket: a document has it, it is wanted, drafted."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.knowledge import Knowledge
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.look import below
from desktop.views.desk import Desk
from desktop.views.tickets.picker import Option, Picker


class KnowledgePart(QWidget):
    """A choice and, where a document has it already, which one; `changed` follows the person."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.document: int | None = None
        self._choice = ComboBox(self.tr("Not said"))
        for value, text in (
            (Knowledge.LINKED, self.tr("A document has it: link it")),
            (Knowledge.FLAGGED, self.tr("To be written")),
            (Knowledge.DRAFTED, self.tr("Draft a document from this ticket")),
            (Knowledge.NONE, self.tr("None needed")),
        ):
            self._choice.addItem(text, str(value))
        self._choice.setCurrentIndex(-1)
        self._which = Button(self.tr("Choose the document…"), icon="sops")
        self._choice.setObjectName("knowledge_choice")
        self._which.setObjectName("knowledge_document")
        self._which.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Field(self.tr("Knowledge"), self._choice))
        column.addWidget(self._which)
        self._choice.activated.connect(lambda _index: self._chosen())
        self._which.clicked.connect(lambda _on: self._pick())

    def value(self) -> Knowledge | None:
        """Return what was chosen, None while nothing was."""
        value = self._choice.currentData()
        return Knowledge(value) if value else None

    def show_value(self, knowledge: Knowledge, document: int | None) -> None:
        """Show what was chosen before."""
        self.document = document
        self._choice.setCurrentIndex(self._choice.findData(str(knowledge)))
        self._which.setVisible(knowledge is Knowledge.LINKED)
        names = {row.document: row for row in self._desk.my.library.shelf()} if document else {}
        if document in names:
            row = names[document]
            self._which.setText(f"{row.code} {row.title.text(self._desk.language)}")

    def lacks(self) -> bool:
        """Return whether a document is to be linked that was not chosen yet."""
        return self.value() is Knowledge.LINKED and self.document is None

    def _chosen(self) -> None:
        links = self.value() is Knowledge.LINKED
        self._which.setVisible(links)
        self.document = self.document if links else None
        self.changed.emit()
        if links and self.document is None:
            self._pick()

    def _pick(self) -> None:
        language = self._desk.language
        options = [
            Option(row.document, f"{row.code} {row.title.text(language)}", sounds=row.title.zh)
            for row in self._desk.my.library.shelf()
        ]
        picker = Picker(self.tr("Code or title of the document"), options, self.window())
        names = {option.value: option.text for option in options}
        picker.picked.connect(lambda document: self._take(document, names[document]))
        picker.show_at(below(self._which, self._which.rect()))

    def _take(self, document: int, name: str) -> None:
        self.document = document
        self._which.setText(name)
        self._which.setFocus()
        self.changed.emit()
