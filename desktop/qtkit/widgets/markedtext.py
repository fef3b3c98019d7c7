"""Plain text of one or more lines with hits marked, harmless links, and a zoom of its own."""

from collections.abc import Callable
from html import escape
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QSizePolicy

from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.markdown_look import zoomed

Spans = Callable[[str], tuple[tuple[int, int], ...]]
_LINKS = Qt.TextInteractionFlag.LinksAccessibleByMouse
_KEYS = Qt.TextInteractionFlag.LinksAccessibleByKeyboard
_SELECT = Qt.TextInteractionFlag.TextSelectableByMouse


class Piece(NamedTuple):
    """A run of text; `link` is where a click on it leads, "" for nowhere."""

    text: str
    link: str = ""


class MarkedText(QLabel):
    """Wraps; is never read as markup, whatever stands in it."""

    def __init__(self, role: str = "body", tone: str = "text") -> None:
        super().__init__()
        self._role, self._tone, self._zoom = role, tone, 1.0
        self._pieces: tuple[Piece, ...] = ()
        self._spans: Spans | None = None
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        current_theme().changed.connect(self._render)

    def show_text(self, text: str, spans: Spans | None = None, zoom: float = 1.0) -> None:
        """Show one text."""
        self.show_pieces((Piece(text),), spans, zoom)

    def show_pieces(
        self, pieces: tuple[Piece, ...], spans: Spans | None = None, zoom: float = 1.0
    ) -> None:
        """Show several runs of text, some of them links."""
        self._pieces, self._spans, self._zoom = pieces, spans, zoom
        linked = any(piece.link for piece in pieces)
        self.setTextInteractionFlags(_LINKS | _KEYS | _SELECT if linked else _SELECT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if linked else Qt.FocusPolicy.NoFocus)
        self._render()

    def set_tone(self, tone: str) -> None:
        """Change the colour by token."""
        self._tone = tone
        self._render()

    def plain_text(self) -> str:
        """Return what is shown."""
        return "".join(piece.text for piece in self._pieces)

    def natural_width(self) -> int:
        """Return how wide the longest line is."""
        metrics = QFontMetrics(self.font())
        lines = self.plain_text().split("\n")
        return max(metrics.horizontalAdvance(line) for line in lines) + metrics.averageCharWidth()

    def _render(self) -> None:
        theme = current_theme()
        self.setFont(zoomed(theme.font(self._role), self._zoom))
        # In pixels, never in percent: the Chinese font brings 1.45 of its own already.
        line = round(theme.line(self._role) * self._zoom)
        said = "".join(map(self._piece, self._pieces))
        colour = theme.colour(self._tone).name()
        self.setText(f'<p style="margin:0; line-height:{line}px; color:{colour};">{said}</p>')
        self.setAccessibleName(self.plain_text())

    def _piece(self, piece: Piece) -> str:
        said = self._marked(piece.text)
        if not piece.link:
            return said
        colour = current_theme().colour("accent").name()
        address = escape(piece.link, quote=True)
        return f'<a href="{address}" style="color:{colour}">{said}</a>'

    def _marked(self, text: str) -> str:
        out, done = [], 0
        ground = current_theme().colour("amberbg").name()
        ink = current_theme().colour("amber").name()
        for start, length in self._spans(text) if self._spans else ():
            hit = _lines(text[start : start + length])
            out.append(_lines(text[done:start]))
            out.append(f'<span style="background-color:{ground}; color:{ink}">{hit}</span>')
            done = start + length
        return "".join((*out, _lines(text[done:])))


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
