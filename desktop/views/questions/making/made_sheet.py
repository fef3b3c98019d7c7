"""What would be made, with a box at each: what is ticked is kept as a draft."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QListWidget, QListWidgetItem, QWidget

from desktop.domain.masking import Mask
from desktop.domain.questions.case import Case
from desktop.domain.questions.checking import problems
from desktop.models.question_words import kind_sign
from desktop.qtkit.icons import icon
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.checks import CheckBox
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.look import by_pixels
from desktop.services.training.made import Made
from desktop.services.training.words import problem_text
from desktop.views.sheet import Sheet

_SIZE, _LIST, _ROW = (720, 620), 330, 30
_ONE, _SAID, _LINE = 84, 90, 20
_MASKS_SHOWN = 40


class Offer(NamedTuple):
    """What would be made, and what was taken out of the texts it came from."""

    title: str
    made: Sequence[Made]
    masks: Sequence[Mask] = ()


class MadeSheet(Sheet):
    """`given` carries the questions that are ticked; Space turns the current one over."""

    given = Signal(list)

    def __init__(self, offer: Offer, language: str, over: QWidget) -> None:
        super().__init__(over, _SIZE)
        self.setObjectName("made_sheet")
        self._made, self._language = offer.made, language
        self._all = CheckBox(self.tr("All of them"))
        self._list = QListWidget()
        self.name(offer.title, "")
        self._build(offer.masks)
        self._list.itemChanged.connect(lambda _item: self._look())
        self._all.clicked.connect(self._turn_all)
        self._list.installEventFilter(self)
        self.acted.connect(lambda: self.given.emit(self.wanted()))
        self._list.setFocus()
        self._look()

    def wanted(self) -> list[Made]:
        """Return the questions that are ticked."""
        return [each for place, each in enumerate(self._made) if self._is_on(place)]

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = not event.modifiers()
            if plain and event.key() == Qt.Key.Key_Space and self._list.currentItem():
                self._turn(self._list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _build(self, masks: Sequence[Mask]) -> None:
        said = self.tr("Nothing is kept before. What is kept is a draft until it is approved.")
        self.add(label(said, "meta", "muted", wrap=True))
        if not self._made:
            none = self.tr("Nothing new: all that this gives is in the bank already.")
            self.add(label(none, "strong", wrap=True))
        self._all.setObjectName("made_all")
        self._list.setObjectName("made_list")
        self._list.setAccessibleName(self.tr("Questions that would be made"))
        self._list.setProperty("card", "true")
        self._list.setWordWrap(True)
        self._list.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        by_pixels(self._list)
        for each in self._made:
            self._list.addItem(self._item(each))
        if self._made:
            self._list.setCurrentRow(0)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setResizeMode(QListWidget.ResizeMode.Adjust)
        high = _ONE if len(self._made) == 1 else min(_LIST, _ROW * len(self._made) + 12)
        self._list.setFixedHeight(current_theme().px(high))
        for part in (self._all, self._list):
            part.setVisible(bool(self._made))
            self.add(part)
        if masks:
            self._show_masks(masks)

    def _item(self, made: Made) -> QListWidgetItem:
        question, language = made.question, self._language
        sign = kind_sign(question.kind)
        text = question.text.text(language).partition("\n")[0] or question.name
        body = question.body
        said = body.customer.text(language) if isinstance(body, Case) else ""
        told = [said[:_SAID]] if said and said != text else []
        wrong = [problem_text(each, language) for each in problems(question)]
        item = QListWidgetItem(icon(sign.icon), "\n".join((f"{sign.word} · {text}", *told, *wrong)))
        lines = 1 + len(told) + len(wrong)
        item.setSizeHint(QSize(0, current_theme().px(_ROW + _LINE * (lines - 1))))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked)
        return item

    def _show_masks(self, masks: Sequence[Mask]) -> None:
        self.add(label(self.tr("Taken out of the texts: %n", "", len(masks)), "section"))
        said = self.tr("Read the question again before you approve it: a nickname is not found.")
        self.add(label(said, "meta", "muted", wrap=True))
        holder = QFrame()
        holder.setObjectName("made_masks")
        holder.setProperty("card", "strip")
        grid = QGridLayout(holder)
        grid.setContentsMargins(12, 8, 12, 8)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        for row, mask in enumerate(masks[:_MASKS_SHOWN]):
            for column, words in enumerate((mask.before, "→", mask.after)):
                made = ElidedLabel(words, "body", "muted" if column == 1 else "")
                made.setProperty("data", "true")
                grid.addWidget(made, row, column)
        grid.setColumnMinimumWidth(1, 24)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        self.add(holder)

    def _is_on(self, place: int) -> bool:
        return self._list.item(place).checkState() is Qt.CheckState.Checked

    def _turn(self, item: QListWidgetItem) -> None:
        on = item.checkState() is Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)

    def _turn_all(self) -> None:
        state = self._all.checkState()
        for place in range(self._list.count()):
            self._list.item(place).setCheckState(state)

    def _look(self) -> None:
        count = len(self.wanted())
        self._all.show_share(count, len(self._made))
        self.act.setText(self.tr("Keep %n draft(s)", "", count))
        self.act.setEnabled(count > 0)
