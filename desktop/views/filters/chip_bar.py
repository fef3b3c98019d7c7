"""The chips of a queue in one line; those without room fold into "+3"."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.chip import Chip
from desktop.views.filters.words import ChipText

_GAP, _PLUS = 8, 36


class ChipBar(QWidget):
    """Emits which chip is to be edited or removed, and that another filter is wanted."""

    edited = Signal(int)
    removed = Signal(int)
    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: list[Chip] = []
        self._texts: list[ChipText] = []
        self._hidden: list[int] = []
        self._after: QWidget = self
        self._add = Chip("")
        self._more = Chip("")
        for chip, name in ((self._add, "add_filter"), (self._more, "more_filters")):
            chip.setParent(self)
            chip.setObjectName(name)
        self._add.clicked.connect(lambda _checked: self.add_wanted.emit())
        self._more.clicked.connect(lambda _checked: self._show_hidden())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        current_theme().changed.connect(self._arrange)
        self._retranslate()

    def show_chips(self, texts: Sequence[ChipText]) -> None:
        """Show these chips; one with the keyboard keeps it, or its neighbour gets it."""
        focused = next((i for i, chip in enumerate(self._chips) if chip.hasFocus()), -1)
        self._texts = list(texts)
        while len(self._chips) > len(texts):
            self._drop(self._chips.pop())
        while len(self._chips) < len(texts):
            self._chips.append(self._make(len(self._chips)))
        for chip, text in zip(self._chips, texts, strict=True):
            dress(chip, text)
        self._arrange()
        if focused >= 0 and not any(chip.hasFocus() for chip in self._chips):
            self.place_of(min(focused, len(texts) - 1)).setFocus()

    def stand_after(self, widget: QWidget) -> QWidget:
        """Have Tab come from a widget to the chips; return the last of them."""
        self._after = widget
        before = widget
        for chip in (*self._chips, self._more, self._add):
            self.setTabOrder(before, chip)
            before = chip
        return self._add

    def place_of(self, index: int) -> QWidget:
        """Return the widget at which a chip's editor opens."""
        if 0 <= index < len(self._chips) and index not in self._hidden:
            return self._chips[index]
        folded = index in self._hidden or self._add.isHidden()
        return self._more if folded else self._add

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._add.sizeHint().width(), self._add.sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        # One sign alone: all are folded, and the way to one more is among them.
        return QSize(self._least(), self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._arrange()
        self._name_add()

    def _least(self) -> int:
        """Return the width of a plus with a number."""
        theme = current_theme()
        return theme.px(_PLUS) + theme.metrics("body").horizontalAdvance("99")

    def _name_add(self) -> None:
        """Write "Filter" beside the plus where there is room for the word."""
        word = self.tr("Filter")
        room = current_theme().metrics("body").horizontalAdvance(word)
        least = 2 * self._least() if self._chips else self._least()
        self._add.set_texts(word if self.width() >= least + room else "", "")
        self._add.setAccessibleName(self.tr("Add a filter"))
        self._add.setToolTip(self.tr("Add a filter"))

    def _make(self, index: int) -> Chip:
        chip = Chip("", "?")
        chip.setParent(self)
        chip.setObjectName(f"filter_chip_{index}")
        chip.clicked.connect(lambda _checked: self._edit(index))
        chip.removed.connect(lambda: self.removed.emit(index))
        self.setTabOrder(self._chips[-1] if self._chips else self._after, chip)
        self.setTabOrder(chip, self._more)
        self.setTabOrder(self._more, self._add)
        return chip

    def _edit(self, index: int) -> None:
        # A click turns a checkable button over, which says where a chip comes from.
        self._chips[index].setChecked(self._texts[index].from_box)
        self.edited.emit(index)

    @staticmethod
    def _drop(chip: Chip) -> None:
        chip.hide()
        chip.deleteLater()

    def _arrange(self) -> None:
        self._name_add()
        shown = self._fitting()
        self._hidden = list(range(shown, len(self._chips)))
        self._more.set_texts(str(len(self._hidden)), "")
        self._more.set_wrong(wrong=any(self._texts[index].wrong for index in self._hidden))
        self._more.setAccessibleName(self.tr("%n more filter(s)", "", len(self._hidden)))
        x = 0
        for index, chip in enumerate(self._chips):
            chip.setVisible(index < shown)
            if index < shown:
                x = self._put(chip, x)
        self._more.setVisible(bool(self._hidden))
        if self._hidden:
            x = self._put(self._more, x)
        self._add.setVisible(not self._hidden or x + self._add.sizeHint().width() <= self.width())
        self._put(self._add, x)

    def _fitting(self) -> int:
        """Return how many chips fit beside the dashed one."""
        room = self.width() - self._add.sizeHint().width()
        widths = [chip.sizeHint().width() + _GAP for chip in self._chips]
        if sum(widths) <= room:
            return len(widths)
        room -= self._more.sizeHint().width() + _GAP
        used = shown = 0
        for width in widths:
            used += width
            if used > room:
                break
            shown += 1
        return shown

    def _put(self, chip: Chip, x: int) -> int:
        size = chip.sizeHint()
        left = x if not self.isRightToLeft() else self.width() - x - size.width()
        chip.setGeometry(left, (self.height() - size.height()) // 2, size.width(), size.height())
        return x + size.width() + _GAP

    def _show_hidden(self) -> None:
        popup = FoldedChips(self, [(index, self._texts[index]) for index in self._hidden])
        popup.edited.connect(self.edited)
        popup.removed.connect(self.removed)
        popup.add_wanted.connect(self.add_wanted)
        start = self._more.width() - popup.sizeHint().width() if self.isRightToLeft() else 0
        popup.move(self._more.mapToGlobal(QPoint(start, self._more.height() + 4)))
        popup.show()


class FoldedChips(QFrame):
    """The chips that had no room, one below the other, and the way to one more."""

    edited = Signal(int)
    removed = Signal(int)
    add_wanted = Signal()

    def __init__(self, parent: QWidget, chips: Sequence[tuple[int, ChipText]]) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("folded_chips")
        self.setProperty("floating", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        for index, text in chips:
            chip = Chip("", "?")
            dress(chip, text)
            chip.clicked.connect(lambda _checked, at=index: self._edit(at))
            chip.removed.connect(lambda at=index: self._remove(at))
            layout.addWidget(chip)
        add = Chip(self.tr("Filter"))
        add.setAccessibleName(self.tr("Add a filter"))
        add.clicked.connect(lambda _checked: self._add())
        layout.addWidget(add)

    def _add(self) -> None:
        self.close()
        self.add_wanted.emit()

    def _edit(self, index: int) -> None:
        self.close()
        self.edited.emit(index)

    def _remove(self, index: int) -> None:
        self.close()
        self.removed.emit(index)


def dress(chip: Chip, text: ChipText) -> None:
    """Show what a condition says on a chip."""
    chip.setCheckable(True)
    chip.setChecked(text.from_box)
    chip.set_texts(text.name, text.value)
    chip.set_wrong(wrong=bool(text.wrong))
    chip.setProperty("data", "true")
    if text.wrong:
        chip.setToolTip(text.wrong)
        chip.setAccessibleDescription(text.wrong)
