"""One step of an SOP: a tick, its number, its title, and the time used of its target."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desktop.qtkit.icons import icon_pixmap
from desktop.qtkit.marks.strokes import round_pen, tick
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.look import focus_ring, placed
from desktop.qtkit.widgets.step import Step

_PAD, _GAP, _EDGE, _ICON, _FEW = 8, 8, 5, 14, 8
_LEAD = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_WRAPPED = _LEAD | Qt.TextFlag.TextWordWrap


class StepRow(QAbstractButton):
    """A tick by Space or by a click on the box; Enter or a click beside it opens the step."""

    opened = Signal()

    def __init__(self, step: Step) -> None:
        super().__init__()
        self.step = step
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        current_theme().changed.connect(self.updateGeometry)
        self.show_step(step)

    def show_step(self, step: Step) -> None:
        """Show another step, or the same one later."""
        self.step = step
        self.setText(step.title)
        self.setChecked(step.is_ticked)
        self.setEnabled(not step.locked)
        self.setToolTip(step.locked)
        self._say()
        self.updateGeometry()
        self.update()

    @override
    def heightForWidth(self, width: int) -> int:
        theme = current_theme()
        room = QRect(0, 0, max(1, self._title_room(width)), 10_000)
        words = theme.metrics(self._title_role()).boundingRect(room, int(_WRAPPED), self.text())
        return max(theme.height("row_compact"), words.height() + 2 * theme.px(_EDGE))

    @override
    def sizeHint(self) -> QSize:
        whole = current_theme().metrics("strong").horizontalAdvance(self.text()) + 2
        width = self._taken() + whole
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        theme = current_theme()
        few = _FEW * theme.metrics("body").averageCharWidth()
        return QSize(self._taken() + few, theme.height("row_compact"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_tick(painter)
        self._paint_words(painter)
        self._paint_time(painter)

    @override
    def hitButton(self, pos: QPoint) -> bool:
        reach = current_theme().px(_PAD)
        return self._tick_box().adjusted(-reach, -reach, reach // 2, reach).contains(pos)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        # A press beside the box is kept as well: its release opens the step.
        event.accept()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        beside = not self.hitButton(spot) and self.rect().contains(spot) and not self.isDown()
        super().mouseReleaseEvent(event)
        if beside and event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        step = self.step
        self.setAccessibleName(f"{step.number} {step.title}")
        words = {"red": self.tr("over the target"), "amber": self.tr("target nearly used")}
        used = self.tr("{used} of {target}").format(
            used=step.used_words(), target=step.target_words()
        )
        state = self.tr("current step") if step.is_current else ""
        said = (state, used if step.target else "", words.get(step.tone(), ""), step.locked)
        self.setAccessibleDescription(", ".join(filter(None, said)))

    def _time(self) -> list[tuple[str, str, str]]:
        """Return the parts of the time: words, role and colour; words like ":timer" are icons."""
        step, tone = self.step, self.step.tone()
        sign = "error" if tone == "red" else "timer" if step.is_current or tone else ""
        running = bool(tone) or step.is_current
        parts = [(f":{sign}", "", tone or "text2")] if sign else []
        if step.used is not None or step.target:
            ink = tone or ("text2" if step.used is not None else "muted")
            parts.append((self.step.used_words(), "strong" if running else "body", ink))
        if step.target:
            parts.append((f"/ {self.step.target_words()}", "meta", "muted"))
        return parts

    def _widths(self) -> list[int]:
        theme = current_theme()
        return [
            theme.px(_ICON) if words[0] == ":" else theme.metrics(role).horizontalAdvance(words) + 1
            for words, role, _ in self._time()
        ]

    def _title_role(self) -> str:
        return "strong" if self.step.is_current else "body"

    def _lead(self) -> int:
        """Return where the title begins."""
        theme = current_theme()
        number = theme.metrics("meta").horizontalAdvance(f"{max(self.step.number, 9)}")
        return theme.px(_PAD + _GAP) + theme.height("check") + number + theme.px(_GAP)

    def _taken(self) -> int:
        theme, widths = current_theme(), self._widths()
        time = sum(widths) + theme.px(_EDGE) * len(widths)
        return self._lead() + time + theme.px(_PAD + _GAP)

    def _title_room(self, width: int) -> int:
        return width - self._taken()

    def _tick_box(self) -> QRect:
        theme = current_theme()
        side = theme.height("check")
        return placed(self, QRect(theme.px(_PAD), (self.height() - side) // 2, side, side))

    def _paint_ground(self, painter: QPainter) -> None:
        theme, box = current_theme(), self.rect()
        hovered = self.underMouse() and self.isEnabled()
        fill = "accentbg" if self.step.is_current else "hover" if hovered else ""
        if fill:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(fill))
            painter.drawRoundedRect(QRectF(box), tokens().radius["badge"], tokens().radius["badge"])
            painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.hasFocus():
            focus_ring(painter, box)

    def _paint_tick(self, painter: QPainter) -> None:
        theme, spot = current_theme(), self._tick_box()
        if self.step.locked:
            painter.drawPixmap(spot, icon_pixmap("lock", spot.width(), "muted"))
            return
        box = QRectF(spot).adjusted(0.5, 0.5, -0.5, -0.5)
        done, hot = self.isChecked(), self.underMouse()
        painter.setPen(QPen(theme.colour("accent" if done or hot else "control"), 1))
        painter.setBrush(theme.colour("accent" if done else "surface"))
        painter.drawRoundedRect(box, tokens().radius["badge"], tokens().radius["badge"])
        if done:
            tick(painter, box, round_pen(theme.colour("onaccent"), theme.px(18) / 10))

    def _paint_words(self, painter: QPainter) -> None:
        theme, step = current_theme(), self.step
        left = theme.px(_PAD + _GAP) + theme.height("check")
        number = QRect(left, 0, self._lead() - left, self.height())
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.colour("muted"))
        painter.drawText(placed(self, number), _LEAD, str(step.number))
        title = QRect(self._lead(), 0, self._title_room(self.width()), self.height())
        painter.setFont(theme.font(self._title_role()))
        faded = step.locked or (self.isChecked() and not step.is_current)
        painter.setPen(theme.colour("muted" if step.locked else "text2" if faded else "text"))
        painter.drawText(placed(self, title), int(_WRAPPED), self.text())

    def _paint_time(self, painter: QPainter) -> None:
        theme, widths = current_theme(), self._widths()
        gap = theme.px(_EDGE)
        left = self.width() - theme.px(_PAD) - sum(widths) - gap * max(0, len(widths) - 1)
        for (words, role, ink), width in zip(self._time(), widths, strict=True):
            if words[0] == ":":
                top = (self.height() - width) // 2
                spot = placed(self, QRect(left, top, width, width))
                painter.drawPixmap(spot, icon_pixmap(words[1:], width, ink))
            else:
                painter.setFont(theme.font(role))
                painter.setPen(theme.colour(ink))
                spot = placed(self, QRect(left, 0, width, self.height()))
                painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, words)
            left += width + gap
