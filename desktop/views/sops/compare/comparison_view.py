"""Any two versions of a document: every step in the order of the newer one, words within a step."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.sops.comparing import Comparison, Fate, FieldChange, StepChange, compare
from desktop.domain.sops.records import Sop
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.cardcolumn import CardColumn
from desktop.qtkit.widgets.emptystate import EmptyState
from desktop.services.services import Services
from desktop.views.desk import Desk
from desktop.views.sops.compare.change_card import ChangeCard, number_of, step_card
from desktop.views.sops.compare.change_lines import Line, change_lines
from desktop.views.sops.compare.compare_head import CompareHead
from desktop.views.sops.compare.compare_text import comparison_text
from desktop.views.sops.compare.field_words import FieldWords
from desktop.views.sops.state import Mode, SopState

_HEAD = "head"
_LOW, _TALL = 46, 132
_WAYS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Compared(NamedTuple):
    """Two texts and what differs."""

    before: Sop
    after: Sop
    found: Comparison


def read_pair(my: Services, before: int, after: int) -> Compared:
    """Read two versions and compare them."""
    old, new = my.sops.text(before), my.sops.text(after)
    return Compared(old, new, compare(old, new))


class ComparisonView(QWidget):
    """F3 and Shift+F3, or the arrow keys, walk through the changes; cards are made when near."""

    def __init__(self, desk: Desk, state: SopState) -> None:
        super().__init__()
        self._desk, self._state = desk, state
        self.head = CompareHead()
        self.column = CardColumn()
        self._empty = EmptyState("diff", "")
        self._reads = desk.latest("sops")
        self._compared: Compared | None = None
        self._changes: dict[str, StepChange] = {}
        self._document = 0
        self._at = ""
        self._build()
        state.opened_changed.connect(self._follow)
        state.mode_changed.connect(lambda _mode: self._follow())
        current_theme().changed.connect(self._show_rows)
        self._follow()

    def next_change(self, by: int = 1) -> None:
        """Choose the next change, or the one before."""
        keys = self.changed_keys()
        if not keys:
            return
        at = keys.index(self._at) + by if self._at in keys else (0 if by > 0 else len(keys) - 1)
        self._choose(keys[max(0, min(at, len(keys) - 1))])

    def changed_keys(self) -> list[str]:
        """Return the rows that differ, in order."""
        return [key for key in self._keys() if key == _HEAD or _differs(self._changes[key])]

    def swap(self) -> None:
        """Compare the other way round."""
        self.head.swap_pair()

    def copy_text(self) -> None:
        """Put the comparison as text on the clipboard."""
        if self._compared is None:
            return
        names = self.head.before.currentText(), self.head.after.currentText()
        rows = [(change, self._lines(key)) for key, change in self._changes.items()]
        text = comparison_text(names, self._head_lines(), rows, self._language())
        QGuiApplication.clipboard().setText(text)
        self._desk.say(self.tr("Comparison copied"), "info")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = _WAYS.get(Qt.Key(event.key()), 0)
        if by:
            self.next_change(by)
        else:
            super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Whoever asked for the comparison walks through it next.
        self.setFocus()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._show_rows()

    def _build(self) -> None:
        self.setObjectName("comparison")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.column.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.column.set_maker(self._make)
        self.head.language.choose(self._desk.language)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.head, self._empty):
            layout.addWidget(part)
        layout.addWidget(self.column, 1)
        self._empty.hide()
        self.head.pair_chosen.connect(self._read)
        self.head.look_chosen.connect(self._show_rows)
        self.head.copy_wanted.connect(self.copy_text)
        self.head.move_wanted.connect(self.next_change)
        self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Comparison of two versions"))

    def _follow(self) -> None:
        """Compare what is open, as long as this is what is shown."""
        opened = self._state.opened
        if opened is None or self._state.mode is not Mode.COMPARE:
            return
        known = {version.key for version in opened.versions}
        before, after = self.head.pair()
        fresh = self._document != opened.row.document or {before, after} - known
        if fresh or after != opened.version.key != before:
            base = opened.base_version
            before, after = base.key if base else opened.version.key, opened.version.key
        self._document = opened.row.document
        self.head.show_versions(opened.versions, before, after)
        self._read()

    def _read(self) -> None:
        before, after = self.head.pair()
        if before and after:
            self._reads.start(lambda my, _p: read_pair(my, before, after), self._show)

    def _show(self, compared: Compared) -> None:
        self._compared = compared
        self._changes = {each.step.id: each for each in compared.found.steps}
        self.head.show_counts(compared.found)
        self._show_rows()

    def _show_rows(self) -> None:
        if self._compared is None:
            return
        self.column.clear_cards()
        keys = self._keys()
        if self._at not in keys:
            self._at = ""
        self.column.show_cards(keys, self._estimate)
        same = self._compared.found.is_same
        self._empty.setVisible(same)
        before, after = self.head.pair()
        why = self.tr("Choose another version above.") if before == after else ""
        self._empty.set_texts(self.tr("These versions say the same"), why)
        self._tell_place()

    def _keys(self) -> list[str]:
        if self._compared is None:
            return []
        only = self.head.only.isChecked()
        rows = [k for k, change in self._changes.items() if not only or _differs(change)]
        return [_HEAD, *rows] if self._compared.found.head else rows

    def _estimate(self, key: str) -> int:
        tall = key == _HEAD or bool(self._changes[key].fields)
        return current_theme().px(_TALL if tall else _LOW)

    def _make(self, key: str) -> ChangeCard:
        if key == _HEAD:
            card = ChangeCard(self.tr("Head of the document"), "", None)
            card.show_lines(self._head_lines())
        else:
            change = self._changes[key]
            card = step_card(change, self._language(), self._lines(key))
            card.setAccessibleName(
                f"{number_of(change)} {change.step.title.text(self._language())}"
            )
        card.set_state("current" if key == self._at else "true")
        return card

    def _choose(self, key: str) -> None:
        before = self.column.made_cards().get(self._at)
        if isinstance(before, ChangeCard):
            before.set_state("true")
        self._at = key
        card = self.column.show_card(key)
        if isinstance(card, ChangeCard):
            card.set_state("current")
        self._tell_place()
        if key != _HEAD and self._changes[key].fate is not Fate.REMOVED:
            self._state.choose_step(key)

    def _tell_place(self) -> None:
        keys = self.changed_keys()
        self.head.show_place(keys.index(self._at) + 1 if self._at in keys else 0, len(keys))

    def _language(self) -> str:
        return self.head.language.choice() or self._desk.language

    def _lines(self, key: str) -> list[Line]:
        return self._changed(self._changes[key].fields)

    def _head_lines(self) -> list[Line]:
        return self._changed(self._compared.found.head if self._compared else ())

    def _changed(self, fields: tuple[FieldChange, ...]) -> list[Line]:
        compared, language = self._compared, self._language()
        if compared is None:
            return []
        before = FieldWords(self._desk, compared.before, language)
        return list(change_lines(fields, before, FieldWords(self._desk, compared.after, language)))


def _differs(change: StepChange) -> bool:
    return change.fate is not Fate.SAME or change.moved
