"""Find in the table and put something else in its place; all of it is one step to undo."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.currentcell import stand_on
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.look import set_look
from desktop.views.process_maps.table.sheet import ProcessSheet

_BOX = 220


class FindBar(QWidget):
    """Hidden until it is asked for; Esc closes it."""

    replaced = Signal(int)

    def __init__(self, sheet: ProcessSheet) -> None:
        super().__init__()
        self._sheet = sheet
        self._words, self._other = LineEdit(icon="search"), LineEdit()
        self._count = label("", "meta", "muted")
        self._before, self._next = IconButton("up", ""), IconButton("down", "")
        self._one, self._all = Button(""), Button("")
        self._close = IconButton("close", "")
        self._build()
        self._retranslate()
        self.hide()

    def open_bar(self, *, replace: bool) -> None:
        """Show the bar with the focus in it."""
        for part in (self._other, self._one, self._all):
            part.setVisible(replace)
        self.show()
        self._words.setFocus()
        self._words.selectAll()

    def close_bar(self) -> None:
        """Hide the bar; the focus goes back to the table."""
        self.hide()
        self._sheet.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._other.hasFocus():
                self._replace_one()
            else:
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self._go(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("find_bar")
        set_look(self, "surface", "subtle")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words.setObjectName("find_words")
        self._other.setObjectName("find_other")
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 4, 16, 4)
        row.setSpacing(6)
        for box in (self._words, self._other):
            box.setFixedWidth(_BOX)
        parts = (self._words, self._before, self._next, self._count)
        for part in (*parts, self._other, self._one, self._all):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self._close)
        self._words.textChanged.connect(lambda _text: self._show_count())
        self._next.clicked.connect(lambda _on: self._go(1))
        self._before.clicked.connect(lambda _on: self._go(-1))
        self._one.clicked.connect(lambda _on: self._replace_one())
        self._all.clicked.connect(lambda _on: self.replace_all())
        self._close.clicked.connect(lambda _on: self.close_bar())

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Find and replace"))
        self._words.setAccessibleName(self.tr("Find in the table"))
        self._words.setPlaceholderText(self.tr("Find in the table"))
        self._other.setAccessibleName(self.tr("Replace by"))
        self._other.setPlaceholderText(self.tr("Replace by"))
        self._next.set_name(self.tr("Next"))
        self._before.set_name(self.tr("Previous"))
        self._one.setText(self.tr("Replace"))
        self._all.setText(self.tr("Replace all"))
        self._close.set_name(self.tr("Close"))

    def _hits(self) -> list[tuple[int, int]]:
        wanted, content = self._words.text().casefold(), self._sheet.content
        if not wanted:
            return []
        return [
            (place, column)
            for place in range(len(content.rows()))
            for column in range(content.columnCount())
            if wanted in content.text(place, column).casefold()
        ]

    def _show_count(self) -> None:
        wanted = bool(self._words.text())
        self._count.setText(self.tr("%n found", "", len(self._hits())) if wanted else "")

    def _go(self, by: int) -> None:
        hits, here = self._hits(), self._sheet.currentIndex()
        self._show_count()
        if not hits:
            return
        at = (here.row(), here.column())
        ahead = [hit for hit in hits if hit > at] if by > 0 else [h for h in hits if h < at]
        found = (ahead or hits)[0 if by > 0 else -1]
        stand_on(self._sheet, self._sheet.content.index(*found))

    def _replace_one(self) -> None:
        here = self._sheet.currentIndex()
        if (here.row(), here.column()) in self._hits():
            self._replace([(here.row(), here.column())])
        self._go(1)

    def replace_all(self) -> None:
        """Replace every hit, as one step."""
        self._replace(self._hits())

    def _replace(self, hits: list[tuple[int, int]]) -> None:
        if not self._sheet.edits.may_begin():
            return
        content, cells = self._sheet.content, []
        for place, column in hits:
            row = content.row(place)
            if row is not None:
                text = _replaced(
                    content.text(place, column), self._words.text(), self._other.text()
                )
                cells.append((row.id, content.columns()[column].id, text))
        self._sheet.edits.fill(cells)
        self._show_count()
        self.replaced.emit(len(cells))


def _replaced(text: str, wanted: str, other: str) -> str:
    """Return a text with every occurrence replaced, letter case aside."""
    out, at, low = [], 0, text.casefold()
    if len(low) != len(text):
        return text.replace(wanted, other)
    found = low.find(wanted.casefold())
    while found >= 0:
        out += [text[at:found], other]
        at = found + len(wanted)
        found = low.find(wanted.casefold(), at)
    return "".join((*out, text[at:]))
