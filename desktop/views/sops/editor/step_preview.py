"""A step as it reads while it is not edited: its text, what it uses, where it leads."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.sops.records import Step
from desktop.qtkit.icons import icon_pixmap
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import placed
from desktop.qtkit.widgets.richtext import RichText
from desktop.qtkit.widgets.wraprow import WrapRow
from desktop.views.sops.editor.sources import Sources
from desktop.views.sops.editor.words import hanging, way_lines

_ICON, _PAD, _GAP = 14, 8, 6


class UseTag(QWidget):
    """A tool, template or script that a step uses, in a small box."""

    def __init__(self, icon: str, text: str) -> None:
        super().__init__()
        self._icon, self._text = icon, text
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        words = theme.metrics("meta").horizontalAdvance(self._text)
        return QSize(
            words + theme.px(_ICON + _GAP) + 2 * theme.px(_PAD), theme.height("control_row") - 2
        )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour("border2"))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 6, 6)
        side, box = theme.px(_ICON), self.rect()
        spot = box.adjusted(theme.px(_PAD), (box.height() - side) // 2, 0, 0)
        spot.setSize(QSize(side, side))
        painter.drawPixmap(placed(self, spot), icon_pixmap(self._icon, side, "text2"))
        words = placed(self, box.adjusted(theme.px(_PAD + _GAP) + side, 0, -theme.px(_PAD), 0))
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.colour("text"))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._text)


class StepPreview(QWidget):
    """Read only; a click on it opens the step."""

    def __init__(self, sources: Sources) -> None:
        super().__init__()
        self._sources = sources
        self._text = RichText(sources.picture)
        self._uses = WrapRow(8)
        self._ways = QVBoxLayout()
        self._shown: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, current_theme().px(10))
        column.setSpacing(_GAP)
        for part in (self._text, self._uses):
            column.addWidget(part)
        column.addLayout(self._ways)
        self._ways.setSpacing(2)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sources.pictured.connect(self._show_picture)

    def show_step(self, step: Step, language: str) -> None:
        """Show a step in one language, the other one where it is missing."""
        body = step.body.text(language)
        if body != self._text.markdown():
            self._text.show_markdown(body)
        self._text.setVisible(bool(body))
        self._show_uses(step)
        self._show_ways(tuple(way_lines(step, self._sources, language)))

    def _show_uses(self, step: Step) -> None:
        tags = [UseTag(icon, name) for icon, name in hanging(step, self._sources)]
        self._uses.show_parts(tags)
        self._uses.setVisible(bool(tags))

    def _show_ways(self, lines: tuple[str, ...]) -> None:
        if lines == self._shown:
            return
        self._shown = lines
        while (item := self._ways.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for line in lines:
            row = QWidget()
            across = QHBoxLayout(row)
            across.setContentsMargins(0, 0, 0, 0)
            across.setSpacing(_GAP)
            across.addWidget(IconLabel("open", "orange", _ICON), 0, Qt.AlignmentFlag.AlignTop)
            across.addWidget(label(line, "body", "orange", wrap=True), 1)
            self._ways.addWidget(row)

    def _show_picture(self, name: str) -> None:
        if name in self._text.markdown():
            self._text.show_markdown(self._text.markdown())
