"""Rows of what there is to choose from: options with their shares, pairs that belong together."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.questions.bodies import Option, Pair
from desktop.domain.questions.wording import SILENCE, Wording
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.checks import CheckBox
from desktop.qtkit.widgets.labels import label
from desktop.views.questions.editing.rows_field import Row
from desktop.views.questions.editing.section import line_of
from desktop.views.questions.editing.typed_fields import ShareField
from desktop.views.questions.editing.wording_field import WordingField

_OPTION, _PAIR = Option(SILENCE), Pair(SILENCE, SILENCE)


class MoreWords(QWidget):
    """Words that most rows do without: the button `ask` makes the field for them."""

    changed = Signal()
    made = Signal(QWidget)

    def __init__(self, text: Wording, name: str) -> None:
        super().__init__()
        self._text, self._name = text, name
        self._field: WordingField | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(5)
        self.ask = Button(name, "ghost", icon="add")
        self.ask.set_height("control_row")
        self.ask.clicked.connect(lambda _on: self._open())
        self.hide()
        if not text.is_empty:
            self._make()

    def wording(self) -> Wording:
        """Return the words."""
        return self._text if self._field is None else self._field.wording()

    def _make(self) -> WordingField:
        field = self._field = WordingField(self._text, self._name)
        field.name_objects("feedback")
        field.changed.connect(self.changed)
        self._column.addWidget(label(self._name, "meta", "muted"))
        self._column.addWidget(field)
        self.show()
        self.ask.hide()
        return field

    def _open(self) -> None:
        field = self._make()
        self.made.emit(self)
        field.typing().setFocus()


class OptionRow(Row):
    """One choice: what it says, what it is worth, whether it knocks out, what is said of it."""

    def __init__(self, option: Option = _OPTION) -> None:
        super().__init__()
        self._option = option
        self._text = WordingField(option.text, self.tr("Option"))
        self._text.name_objects("option")
        self.share = ShareField(self.tr("Worth"), option.weight)
        self.share.line.setObjectName("option_share")
        self._knock_out = CheckBox(self.tr("Knock-out"))
        self._knock_out.setObjectName("option_knock_out")
        self._knock_out.setChecked(option.knock_out)
        self._more = MoreWords(option.feedback, self.tr("Feedback"))
        for part in (
            self._text,
            line_of(self.share, self._knock_out, self._more.ask),
            self._more,
        ):
            self.parts.addWidget(part)
        self._text.changed.connect(self.changed)
        self.share.changed.connect(self.changed)
        self._knock_out.toggled.connect(lambda _on: self.changed.emit())
        self._more.changed.connect(self.changed)
        self._more.made.connect(self.grown)

    @override
    def value(self) -> Option:
        """Return the option."""
        return Option(
            self._text.wording(),
            self.share.share(),
            self._more.wording(),
            self._knock_out.isChecked(),
        )

    @override
    def first(self) -> QWidget:
        """Return where typing begins."""
        return self._text.typing()


class PairRow(Row):
    """A stem and what belongs to it; without a stem it belongs to none."""

    def __init__(self, pair: Pair = _PAIR) -> None:
        super().__init__()
        self._stem = WordingField(pair.stem, self.tr("Item"))
        self._stem.name_objects("stem")
        self._match = WordingField(pair.match, self.tr("Belongs to it"))
        self._match.name_objects("match")
        for part in (
            label(self.tr("Item; empty for a match that belongs to none"), "meta", "muted"),
            self._stem,
            label(self.tr("Belongs to it"), "meta", "muted"),
            self._match,
        ):
            self.parts.addWidget(part)
        self._stem.changed.connect(self.changed)
        self._match.changed.connect(self.changed)

    @override
    def value(self) -> Pair:
        """Return the pair."""
        return Pair(self._stem.wording(), self._match.wording())

    @override
    def first(self) -> QWidget:
        """Return where typing begins."""
        return self._stem.typing()
