"""A language of a step that lags behind the other: the mark, what changed, and catching up."""

from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from desktop.domain.sops.comparing import Run, word_runs
from desktop.domain.sops.pairs import text_in
from desktop.domain.sops.records import SopHead, Step
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import label
from desktop.views.sops.editor.fields.pair_field import LANGUAGE_NAMES

_OTHER = {"zh": "en", "en": "zh"}
_SIGNS = {"gone": ("redbg", "red", "−"), "new": ("greenbg", "green", "+")}


class BehindStrip(QFrame):
    """Stands above the texts as long as one language is behind."""

    caught_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._part: Step | SopHead | None = None
        self._said = label("", "strong", wrap=True)
        self._show_diff = Button("", "ghost", icon="diff")
        self._caught_up = Button("", icon="check")
        self._diff = QLabel()
        self._build()

    def show_part(self, part: Step | SopHead) -> None:
        """Show what is behind in a step or head, or nothing."""
        same = self._part is not None and part.behind == self._part.behind
        self._part = part
        self.setVisible(bool(part.behind))
        if not part.behind:
            return
        if not same:
            self._diff.hide()
        other = LANGUAGE_NAMES[_OTHER[part.behind]]
        lagging = LANGUAGE_NAMES[part.behind]
        said = self.tr("{lagging}: behind. {other} has changed since both said the same.")
        self._said.setText(said.format(lagging=lagging, other=other))
        self.setAccessibleName(self._said.text())
        self._show_diff.setText(self.tr("What changed"))
        self._caught_up.setText(self.tr("Caught up"))
        if not self._diff.isHidden():
            self._fill()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._part is not None:
            self.show_part(self._part)

    def _build(self) -> None:
        self.setProperty("banner", "amber")
        self._diff.setProperty("side", "true")
        self._diff.setTextFormat(Qt.TextFormat.RichText)
        self._diff.setWordWrap(True)
        self._diff.setObjectName("behind_diff")
        self._diff.hide()
        self._show_diff.setObjectName("show_behind")
        self._caught_up.setObjectName("caught_up")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 8, 4)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconLabel("warning", "amber"))
        row.addWidget(self._said, 1)
        for button in (self._show_diff, self._caught_up):
            button.set_height("control_row")
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(self._diff)
        self._show_diff.clicked.connect(lambda _checked: self._toggle())
        self._caught_up.clicked.connect(lambda _checked: self.caught_up.emit())

    def _toggle(self) -> None:
        self._diff.setVisible(self._diff.isHidden())
        if not self._diff.isHidden():
            self._fill()

    def _fill(self) -> None:
        part = self._part
        if part is None or not part.behind:
            return
        runs = word_runs(part.behind_base, text_in(part, _OTHER[part.behind]))
        line = current_theme().line("body")
        said = "".join(map(_marked, runs))
        self._diff.setText(f'<p style="margin:0; line-height:{line}px;">{said}</p>')
        self._diff.setAccessibleName("".join(f"{_sign(run)}{run.text}" for run in runs))


def _sign(run: Run) -> str:
    return _SIGNS[run.kind][2] if run.kind in _SIGNS else ""


def _marked(run: Run) -> str:
    """Return a run as HTML: struck through or underlined besides its colour."""
    words = escape(run.text).replace("\n", "<br>")
    if run.kind not in _SIGNS:
        return words
    ground, ink, _ = _SIGNS[run.kind]
    theme = current_theme()
    line = "line-through" if run.kind == "gone" else "underline"
    colours = f"background:{theme.colour(ground).name()}; color:{theme.colour(ink).name()}"
    return f'<span style="{colours}; text-decoration:{line};">{words}</span>'
