"""The ledger: each pain, what came of it, and a way to say so."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.domain.process.pains import EndKind, PainEnd, PainLine
from desktop.domain.process.table import ProcessTable, State
from desktop.models.process_pills import pill_of
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import set_look
from desktop.views.process_maps.compare.end_sheet import EndSheet
from desktop.views.process_maps.state import ProcessState
from desktop.views.scrolling import scrolled

_ICONS = {
    EndKind.CHANGE: ("right", "accent"),
    EndKind.SOP_STEP: ("sops", "accent"),
    EndKind.TRAINING: ("training", "violet"),
    EndKind.REJECTED: ("none", "muted"),
}


class LedgerList(QWidget):
    """Follows the process; an open pain stands out in words and colour."""

    def __init__(self, state: ProcessState) -> None:
        super().__init__()
        self._state = state
        self._title, self._fact = label("", "section"), label("", "meta", "muted", wrap=True)
        self._holder = QWidget()
        self._lines = QVBoxLayout(self._holder)
        self._shown: object = None
        self._cards: dict[str, PainCard] = {}
        self._build()
        self._retranslate()
        state.opened_changed.connect(self.show_ledger)
        state.row_chosen.connect(self._mark)

    def show_ledger(self) -> None:
        """Show the pains as they stand."""
        opened, language = self._state.opened, self._state.desk.language
        if opened is None:
            return
        planned = opened.tables.get(State.TO_BE)
        wanted = (opened.pains, planned, language)
        if wanted == self._shown:
            return
        self._shown = wanted
        while (item := self._lines.takeAt(0)) is not None:
            part = item.widget()
            if part is not None:
                part.hide()
                part.deleteLater()
        self._cards = {}
        for line in opened.pains:
            card = PainCard(line, target_text(line.end, planned, language), language)
            card.chosen.connect(self._state.choose_row)
            card.end_wanted.connect(self.ask)
            card.reopen_wanted.connect(lambda row: self.end(row, None))
            self._cards[line.row.id] = card
            self._lines.addWidget(card)
        self._lines.addStretch(1)
        left = sum(line.end is None for line in opened.pains)
        done = self.tr("Every pain point has its answer.")
        none = self.tr("No pain point is noted yet: write it into the table.")
        said = self.tr("%n pain point(s) still open", "", left) if left else done
        self._fact.setText(said if opened.pains else none)
        self._mark(self._state.row)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._shown = None
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("pain_ledger")
        set_look(self, "surface", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(14, 12, 14, 8)
        head.addWidget(self._title)
        head.addWidget(self._fact)
        column.addLayout(head)
        column.addWidget(scrolled(self._holder), 1)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Where each pain point goes"))
        self.setAccessibleName(self.tr("Ledger of pain points"))
        self.show_ledger()

    def _mark(self, row: str) -> None:
        """Let the card of the row stand out, and that of the pain which the row answers."""
        for name, card in self._cards.items():
            card.set_current(row in (name, card.target))

    def ask(self, row: str, kind: str) -> None:
        """Ask what came of the pain of a row."""
        opened = self._state.opened
        if opened is None:
            return
        planned = opened.tables.get(State.TO_BE)
        sheet = EndSheet(self._state.desk, EndKind(kind), planned, self.window())
        sheet.ended.connect(lambda end: self.end(row, end))
        sheet.open()

    def end(self, row: str, end: PainEnd | None) -> None:
        """Say what came of the pain of a row; None opens it again."""
        opened = self._state.opened
        if opened is None:
            return
        first = next(iter(opened.versions.values()))
        said = self.tr("Pain point open again") if end is None else self.tr("Noted in the ledger")
        self._state.act(lambda my: my.pains.end(first.version, {row: end}), said)


class PainCard(QFrame):
    """One pain; a click chooses its row."""

    chosen = Signal(str)
    end_wanted = Signal(str, str)
    reopen_wanted = Signal(str)

    def __init__(self, line: PainLine, target: str, language: str) -> None:
        super().__init__()
        self._row = line.row.id
        self.target = line.end.target if line.end is not None else ""
        self.setObjectName(f"pain_{line.number}")
        self.setProperty("ruled", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 10, 8)
        column.setSpacing(3)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(f"▲ {line.number}", "strong", "red"))
        text = line.row.pain.text.text(language)
        head.addWidget(label(text, "body", wrap=True), 1)
        pill = pill_of(line.row, "pain", language)
        if pill is not None:
            head.addWidget(label(pill[0], "meta_strong", pill[1]))
        column.addLayout(head)
        column.addLayout(self._foot(line, target))
        self.setAccessibleName(f"{line.number}: {text}. {target or self.tr('open')}")

    def set_current(self, current: bool) -> None:  # noqa: FBT001 - one state, as Qt's setters
        """Let the card stand out."""
        set_look(self, "surface", "accentbg" if current else "surface")

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit(self._row)
        super().mousePressEvent(event)

    def _foot(self, line: PainLine, target: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        if line.end is None:
            row.addWidget(label(self.tr("open"), "meta_strong", "amber"), 1)
        else:
            icon, tone = _ICONS[line.end.kind]
            row.addWidget(IconLabel(icon, tone))
            row.addWidget(label(target, "meta_strong", tone, wrap=True), 1)
        button = Button(self.tr("Answer…") if line.end is None else self.tr("Change…"), "ghost")
        button.setObjectName(f"pain_end_{line.number}")
        button.set_height("control_row")
        button.clicked.connect(lambda _on: self._show_menu(button, line))
        row.addWidget(button)
        return row

    def _show_menu(self, near: QWidget, line: PainLine) -> None:
        menu = QMenu(self)
        menu.setObjectName("pain_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        acts: list[tuple[str, Callable[[], object]]] = [
            (self.tr("A change in the to-be process…"), self._asking(EndKind.CHANGE)),
            (self.tr("A step of an SOP…"), self._asking(EndKind.SOP_STEP)),
            (self.tr("Training…"), self._asking(EndKind.TRAINING)),
            (self.tr("Rejected, with a reason…"), self._asking(EndKind.REJECTED)),
        ]
        if line.end is not None:
            acts.append((self.tr("Open again"), lambda: self.reopen_wanted.emit(self._row)))
        for text, run in acts:
            menu.addAction(text).triggered.connect(lambda _on, run=run: run())
        menu.popup(near.mapToGlobal(near.rect().bottomLeft()))

    def _asking(self, kind: EndKind) -> Callable[[], object]:
        return lambda: self.end_wanted.emit(self._row, str(kind))


def target_text(end: PainEnd | None, planned: ProcessTable | None, language: str) -> str:
    """Return what came of a pain: the row, step or item, and what was said to it."""
    if end is None:
        return ""
    rows = {row.id: row for row in planned.rows} if planned else {}
    row = rows.get(end.target)
    target = row.operation.text(language) if row is not None else end.target
    return " · ".join(filter(None, (target, end.note)))
