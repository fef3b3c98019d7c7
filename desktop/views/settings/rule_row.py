"""One condition or one setting of a rule: what, whether not, and the values as words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QWidget

from desktop.domain.triage.rules import WORDED, Fact, Setting
from desktop.qtkit.widgets.button import IconButton
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.services.triage.rule_words import RuleWords

Kind = Fact | Setting
_KINDS, _NOT = 170, 140


class RuleRow(QWidget):
    """`edited` follows each change that is complete, `removed` the wish to be rid of it."""

    edited = Signal()
    removed = Signal()

    def __init__(self, kinds: Sequence[tuple[Kind, str]], words: RuleWords, name: str) -> None:
        super().__init__()
        self._kinds, self._words = [kind for kind, _ in kinds], words
        self._kind, self._negated, self._values = ComboBox(), ComboBox(), LineEdit()
        self._take = IconButton("close", self.tr("Take this line out"))
        self._negatable = isinstance(self._kinds[0], Fact)
        self._build(kinds, name)
        self._connect()

    def kind(self) -> Kind:
        """Return what it is about."""
        return self._kinds[self._kind.currentIndex()]

    def is_negated(self) -> bool:
        """Return whether the condition holds where nothing is found."""
        return self._negatable and self._negated.currentIndex() == 1

    def text(self) -> str:
        """Return the values as they stand."""
        return self._values.text()

    def show_part(self, kind: Kind, text: str, *, negated: bool = False) -> None:
        """Show a condition or setting."""
        self._kind.setCurrentIndex(self._kinds.index(kind))
        self._negated.setCurrentIndex(int(negated))
        self._values.setText(text)
        self._values.setCursorPosition(0)
        self._offer()

    def set_wrong(self, *, wrong: bool) -> None:
        """Mark the values as those that cannot be kept."""
        self._values.set_error(wrong=wrong)

    def give_up_names(self) -> None:
        """Leave the names of its parts to the line that comes in its place."""
        for part in (self._kind, self._negated, self._values):
            part.setObjectName("")

    def start(self) -> None:
        """Put the cursor into the values."""
        self._values.setFocus()

    def _build(self, kinds: Sequence[tuple[Kind, str]], name: str) -> None:
        for _, word in kinds:
            self._kind.addItem(word)
        self._negated.addItems(["", ""])
        self._kind.setObjectName(f"{name}_kind")
        self._negated.setObjectName(f"{name}_not")
        self._values.setObjectName(f"{name}_values")
        self._kind.setAccessibleName(self.tr("What it is about"))
        self._negated.setAccessibleName(self.tr("Whether it holds, or not"))
        self._values.setAccessibleName(self.tr("Values"))
        self._kind.setMinimumWidth(_KINDS)
        self._negated.setMinimumWidth(_NOT)
        self._negated.setVisible(self._negatable)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._kind)
        row.addWidget(self._negated)
        row.addWidget(self._values, 1)
        row.addWidget(self._take)

    def _connect(self) -> None:
        self._kind.activated.connect(lambda _: self._change_kind())
        self._negated.activated.connect(lambda _: self.edited.emit())
        self._values.editingFinished.connect(self._left)
        self._take.clicked.connect(lambda _checked: self.removed.emit())

    def _change_kind(self) -> None:
        self._values.clear()
        self._offer()
        self._values.setFocus()
        if self.kind() is Fact.VIP:
            self.edited.emit()

    def _offer(self) -> None:
        offered = [word for word, _ in self._words.offered(self.kind())]
        completer = QCompleter(offered, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._values.setCompleter(completer)
        words = (self.tr("contains"), self.tr("does not contain"))
        if self.kind() not in WORDED:
            words = (self.tr("is"), self.tr("is not"))
        for place, word in enumerate(words):
            self._negated.setItemText(place, word)
        self._values.setEnabled(self.kind() is not Fact.VIP)
        self._values.setPlaceholderText(
            self.tr("one of the list") if offered else self.tr("several with commas between")
        )

    def _left(self) -> None:
        if self._values.isModified():
            self._values.setModified(False)
            self.edited.emit()
