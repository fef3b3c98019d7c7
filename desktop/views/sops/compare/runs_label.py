"""A line of a change: what went is struck through, what came is underlined; colour adds to it."""

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.views.sops.compare.change_lines import GONE, NEW, NOTE, Line

_TAGS = {GONE: "s", NEW: "u"}
_LEAST = 60
_TONES = {GONE: "red", NEW: "green"}


class WrappedLabel(QLabel):
    """Text in lines that asks for no more height than its lines need at the width it has.

    A plain label that wraps asks for the lines of a far narrower one as its least height.
    """

    def __init__(self, text: str = "", role: str = "body") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", role)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(current_theme().px(_LEAST), self.fontMetrics().height())

    @override
    def sizeHint(self) -> QSize:
        width = max(self.width(), current_theme().px(_LEAST))
        return QSize(width, self.heightForWidth(width))


class RunsLabel(WrappedLabel):
    """Text that can be chosen by mouse and keyboard; readers hear signs instead of colours."""

    def __init__(self, line: Line) -> None:
        super().__init__()
        self._line = line
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(line.plain())
        self.show_line()

    def show_line(self) -> None:
        """Write the line in the colours of the present theme."""
        self.setText("".join(_html(run.kind, run.text) for run in self._line.runs))


def _html(kind: str, text: str) -> str:
    said = escape(text).replace("\n", "<br>")
    if kind == NOTE:
        return f'<span style="color:{_hex("muted")}">{said}</span>'
    if kind not in _TAGS:
        return said
    tag, tone = _TAGS[kind], _TONES[kind]
    look = f"color:{_hex(tone)};background-color:{_hex(f'{tone}bg')}"
    return f'<{tag}><span style="{look}">{said}</span></{tag}>'


def _hex(token: str) -> str:
    return current_theme().colour(token).name()
