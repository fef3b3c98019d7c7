"""A row of choices of which one is on."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from desktop.qtkit.icons import icon
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme

_PAD, _ICON, _GAP = 12, 14, 4


class Segment(QToolButton):
    """One choice; wide enough for its text in bold, so that nothing moves when it is chosen."""

    def __init__(self, key: str, text: str, icon_name: str = "") -> None:
        super().__init__()
        self.key = key
        self.icon_name = icon_name
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        both, alone = (
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon,
            Qt.ToolButtonStyle.ToolButtonTextOnly,
        )
        self.setToolButtonStyle(both if icon_name else alone)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        width = theme.metrics("strong").horizontalAdvance(self.text()) + 2 * theme.px(_PAD)
        if self.icon_name:
            width += theme.px(_ICON + _GAP)
        return QSize(width, theme.height("segment") - 4)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Squeezed, the style ends the words in dots.
        self.setToolTip(self.text() if self.width() < self.sizeHint().width() else "")


class SegmentedControl(QFrame):
    """Choices side by side; the arrow keys move between them."""

    chosen = Signal(str)
    make_segment: Callable[..., Segment] = Segment

    def __init__(self, name: str, choices: Sequence[tuple[str, ...]] = ()) -> None:
        super().__init__()
        self.setProperty("segmented", "true")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(1, 1, 1, 1)
        self._row.setSpacing(1)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._tell)
        current_theme().changed.connect(self._dress)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[str, ...]]) -> None:
        """Offer (key, text) or (key, text, icon) each; the first is chosen."""
        for old in self.segments():
            self._group.removeButton(old)
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        for choice in choices:
            segment = self.make_segment(*choice)
            self._group.addButton(segment)
            self._row.addWidget(segment)
        self._dress()
        if choices:
            self.choose(choices[0][0])

    def rename(self, texts: Sequence[str]) -> None:
        """Change the texts, in order, after a change of language."""
        for segment, text in zip(self.segments(), texts, strict=True):
            segment.setText(text)
            segment.updateGeometry()

    def choose(self, key: str) -> None:
        """Choose by key, without a signal."""
        for segment in self.segments():
            segment.setChecked(segment.key == key)

    def choice(self) -> str:
        """Return the key that is chosen."""
        return next((each.key for each in self.segments() if each.isChecked()), "")

    def segments(self) -> list[Segment]:
        """Return the choices, in order."""
        return [each for each in self._group.buttons() if isinstance(each, Segment)]

    def _dress(self) -> None:
        for segment in self.segments():
            if segment.icon_name:
                side = current_theme().px(_ICON)
                segment.setIconSize(QSize(side, side))
                segment.setIcon(icon(segment.icon_name, "text2", side))
            segment.updateGeometry()

    def _tell(self, segment: QWidget) -> None:
        if isinstance(segment, Segment):
            self.chosen.emit(segment.key)
