"""What became of a step as a pill: sign, word and colour; and the counts in a row."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.domain.sops.comparing import Fate, StepChange
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.qtkit.marks.pills import paint_pill, pill_size
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme

SIGNS = {
    Fate.ADDED: "+",
    Fate.REMOVED: "−",
    Fate.CHANGED: "±",
    Fate.MOVED: "↕",
    Fate.SAME: "=",
}
TONES = {
    Fate.ADDED: "green",
    Fate.REMOVED: "red",
    Fate.CHANGED: "amber",
    Fate.MOVED: "blue",
    Fate.SAME: "gray",
}
_WORDS = {
    Fate.ADDED: QT_TRANSLATE_NOOP("Fates", "added"),
    Fate.REMOVED: QT_TRANSLATE_NOOP("Fates", "removed"),
    Fate.CHANGED: QT_TRANSLATE_NOOP("Fates", "changed"),
    Fate.MOVED: QT_TRANSLATE_NOOP("Fates", "moved"),
    Fate.SAME: QT_TRANSLATE_NOOP("Fates", "unchanged"),
}


def fate_word(fate: Fate) -> str:
    """Return what a fate is called: "added"."""
    return QCoreApplication.translate("Fates", _WORDS[fate])


def fates_of(change: StepChange) -> tuple[Fate, ...]:
    """Return what became of a step; one that moved and changed has two fates."""
    moved = (Fate.MOVED,) if change.moved else ()
    if change.fate is Fate.SAME:
        return moved or (Fate.SAME,)
    return (change.fate, *moved)


class Pill(QWidget):
    """Words on the tint of a state."""

    def __init__(self, text: str, tone: str) -> None:
        super().__init__()
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        current_theme().changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        return pill_size(self._text, current_theme())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_pill(painter, self.rect(), self._text, self._tone, current_theme())


class FatePills(QWidget):
    """The fates of one step, or counts of them."""

    def __init__(self, shown: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for text, tone in shown:
            row.addWidget(Pill(text, tone))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


def fate_pills(change: StepChange) -> FatePills:
    """Return the pills of a step: "+ added"."""
    return FatePills([(f"{SIGNS[f]} {fate_word(f)}", TONES[f]) for f in fates_of(change)])
