"""Marks the variables of a script where it is written: name strong, fallback beside it."""

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from desktop.domain.scripts import places
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme


class VariableMarks(QSyntaxHighlighter):
    """Follows the theme; braces of one's own are left alone."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        current_theme().changed.connect(self.rehighlight)

    @override
    def highlightBlock(self, text: str) -> None:
        theme = current_theme()
        look = QTextCharFormat()
        look.setBackground(theme.colour("violetbg"))
        look.setForeground(theme.colour("violet"))
        look.setFontWeight(600)
        for start, length in places(text):
            self.setFormat(_units(text, start), _units(text[start:], length), look)


def _units(text: str, length: int) -> int:
    """Return how many UTF-16 units the first characters take, by which Qt counts."""
    return len(text[:length].encode("utf-16-le", "surrogatepass")) // 2
