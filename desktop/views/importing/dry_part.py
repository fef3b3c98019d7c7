"""What an import would do: one sum, and the problems by reason."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.qtkit.formats import format_number
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.look import turned
from desktop.services.import_rehearsal import Problem, Rehearsal
from desktop.views.importing.table_card import TableCard
from desktop.views.importing.words import grouped

_BAR = 8
_LINES_NAMED = 3
_OF_WORDS = "unknown."


class SumBar(QWidget):
    """Shares side by side, each in its colour; the words stand above."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[tuple[int, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_parts(self, parts: list[tuple[int, str]]) -> None:
        """Show counts with their colours."""
        self._parts = parts
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(100, current_theme().px(_BAR))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, total = current_theme(), sum(count for count, _ in self._parts)
        whole, shape = QRectF(self.rect()), QPainterPath()
        shape.addRoundedRect(whole, self.height() / 2, self.height() / 2)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), theme.colour("hover"))
        left = 0.0
        for count, colour in self._parts:
            width = self.width() * count / total if total else 0
            share = turned(painter, whole, QRectF(left, 0, width, self.height()))
            painter.fillRect(share, theme.colour(colour))
            left += width


class SumCard(Card):
    """Read = new + merged + left out."""

    def __init__(self) -> None:
        super().__init__()
        self._dry: Rehearsal | None = None
        self._numbers = [label("", "display", tone) for tone in ("green", "blue", "red")]
        self._names = [label("", "meta", "text2", wrap=True) for _ in self._numbers]
        self._bar = SumBar()
        self._sum = label("", "meta_strong", "text2", wrap=True)
        self._time = label("", "meta", "muted", wrap=True)
        self._build()
        self._show_texts()

    def show_dry(self, dry: Rehearsal | None) -> None:
        """Show the sums of a dry run."""
        self._dry = dry
        self._show_texts()

    def sum_line(self) -> str:
        """Return the sum as it is shown."""
        return self._sum.text()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        for number, name in zip(self._numbers, self._names, strict=True):
            number.setProperty("data", "true")
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(number)
            column.addWidget(name)
            column.addStretch(1)
            row.addLayout(column, 1)
        self.body.addLayout(row)
        for part in (self._bar, self._sum, self._time):
            self.body.addWidget(part)

    def _show_texts(self) -> None:
        dry = self._dry or Rehearsal()
        self.set_title(self.tr("Result of the dry run"))
        counts = (dry.creates, dry.updates, dry.left_out)
        names = (self.tr("will be new"), self.tr("will be updated"), self.tr("left out"))
        for number, name, count, text in zip(
            self._numbers, self._names, counts, names, strict=True
        ):
            number.setText(format_number(count))
            name.setText(text)
        colours = ("greensolid", "bluesolid", "redsolid")
        self._bar.show_parts(list(zip(counts, colours, strict=True)))
        self._sum.setText(self._added_up(dry))
        seconds = max(1, round(dry.seconds))
        self._time.setText(
            self.tr("Nothing is written yet. Reading took {seconds} s.").format(seconds=seconds)
        )

    def _added_up(self, dry: Rehearsal) -> str:
        parts = [format_number(each) for each in (dry.creates, dry.updates, dry.left_out)]
        sum_ = self.tr("{read} rows read = {parts}").format(
            read=format_number(dry.rows_read), parts=" + ".join(parts)
        )
        more = []
        if dry.joined:
            text = (
                self.tr("+ %n further row(s) of the same tickets", "", dry.joined)
                if not dry.is_log
                else self.tr("+ %n further event(s) of the same tickets", "", dry.joined)
            )
            more.append(grouped(text, dry.joined))
        if dry.empty:
            more.append(grouped(self.tr("+ %n empty row(s)", "", dry.empty), dry.empty))
        return " ".join((sum_, *more))


class ProblemItem(QFrame):
    """One reason: how many rows, why, which, what to do; the first rows unfold."""

    def __init__(self, problem: Problem) -> None:
        super().__init__()
        self._problem = problem
        tone = "red" if problem.red else "amber"
        self._count = label("", "strong", tone)
        self.more = Button("", "ghost", icon="down")
        self.more.set_height("control_row")
        self._rows = QWidget()
        self.setProperty("topline", "true")
        self._build(tone)
        self.more.clicked.connect(self._unfold)
        self._show_texts()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    def _build(self, tone: str) -> None:
        problem = self._problem
        across = tokens().spacing["card_x"]
        column = QVBoxLayout(self)
        column.setContentsMargins(across, 8, across, 8)
        column.setSpacing(3)
        head = QHBoxLayout()
        head.setSpacing(6)
        title = label(problem.title, "strong", wrap=True)
        head.addWidget(IconLabel("error" if problem.red else "warning", tone))
        head.addWidget(title, 1)
        head.addWidget(self._count)
        column.addLayout(head)
        sentence = label(problem.sentence, "meta", "text2", wrap=True)
        advice = label(problem.advice, "meta", "accent", wrap=True)
        for part in (title, sentence, advice):
            part.setProperty("data", "true")
        column.addWidget(sentence)
        column.addWidget(advice)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._rows)
        self._fill()
        self._rows.hide()
        self.more.setVisible(bool(problem.rows))

    def _fill(self) -> None:
        column = QVBoxLayout(self._rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for row in self._problem.rows:
            line = ElidedLabel(f"{row.line} · {row.text or row.sentence}", "meta", "text2")
            line.setToolTip(f"{row.table} · {row.line}\n{row.sentence}\n{row.text}")
            line.setProperty("data", "true")
            column.addWidget(line)

    def _unfold(self) -> None:
        self._rows.setVisible(self._rows.isHidden())
        self._show_texts()

    def _show_texts(self) -> None:
        problem = self._problem
        rows, words = (
            self.tr("%n row(s)", "", problem.uses),
            self.tr("%n word(s)", "", problem.uses),
        )
        counted = words if problem.reason.startswith(_OF_WORDS) else rows
        self._count.setText(grouped(counted, problem.uses))
        shown = len(problem.rows)
        lines = ", ".join(str(row.line) for row in problem.rows[:_LINES_NAMED])
        closed = self.tr("Rows {lines}: show the first %n", "", shown).format(lines=lines)
        self.more.setText(closed if self._rows.isHidden() else self.tr("Fold up"))
        self.more.set_icon("down" if self._rows.isHidden() else "up")


class ProblemCard(TableCard):
    """Red stays out and goes to the rejects file, amber comes in."""

    def __init__(self) -> None:
        super().__init__()
        self._dry: Rehearsal | None = None
        self.items: list[ProblemItem] = []
        self._none = label("", "body", "green", wrap=True)
        self._none.setContentsMargins(tokens().spacing["card_x"], 0, 0, 10)
        self.body.addWidget(self._none)
        self._show_texts()

    def show_dry(self, dry: Rehearsal | None) -> None:
        """Show the problems of a dry run."""
        self._dry = dry
        for item in self.items:
            self.body.removeWidget(item)
            item.deleteLater()
        self.items = [ProblemItem(problem) for problem in (dry.problems if dry else [])]
        for item in self.items:
            self.body.addWidget(item)
        self._none.setVisible(not self.items)
        self._show_texts()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    def _show_texts(self) -> None:
        self.set_head(self.tr("Problems"), self.tr("by reason") if self.items else "")
        self._none.setText(self.tr("None. Every row comes in."))
