"""Class mode: a window as large as the screen that shows one question after the other."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.exams.drawing import Item
from desktop.domain.questions.case import Part
from desktop.domain.questions.question import Question
from desktop.domain.vocabulary import ListName
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import set_look
from desktop.services.services import Services
from desktop.services.training.right_words import Right
from desktop.views.desk import Desk
from desktop.views.exams.asked.pictures import PictureStrip
from desktop.views.exams.room.choice_row import ChoiceRow, Standing, counted
from desktop.views.exams.room.room_words import RoomItem, answer_words, asked_words, choices_of
from desktop.views.exams.words import part_name
from desktop.views.scrolling import scrolled

# Read from eight metres: 28 points on a screen 900 pixels high, and in proportion on others.
_HIGH, _LARGE, _LEAST = 900, 40, 38
_NEXT = (Qt.Key.Key_Right, Qt.Key.Key_PageDown)
_BEFORE = (Qt.Key.Key_Left, Qt.Key.Key_PageUp)
_TELL = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class RoomWindow(QWidget):
    """Hands are counted on the screen alone: nothing of them is kept."""

    def __init__(self, desk: Desk, items: Sequence[Item], title: str, over: QWidget) -> None:
        super().__init__(over, Qt.WindowType.Window)
        self.setObjectName("room")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWindowTitle(title)
        set_look(self, "surface", "canvas")
        self._desk, self._items, self._name = desk, list(items), title
        self._reads = desk.latest(owner=self)
        # Read when they come to the screen: a bank may have thousands.
        self._known: dict[int, RoomItem] = {}
        self.place, self.told = 0, False
        self._here = -1
        self._hands: dict[int, dict[str, int]] = {}
        self.rows: list[ChoiceRow] = []
        self._size = _LARGE
        self._head, self._foot = QLabel(), QLabel()
        self._page = QWidget()
        self._column = QVBoxLayout(self._page)
        self._area: QScrollArea = scrolled(self._page)
        self._build()
        desk.person_changed.connect(self.close)
        desk.closing.connect(self.close)
        current_theme().changed.connect(self._show)
        self._read()

    def text_size(self) -> int:
        """Return the height of the letters in pixels."""
        return self._size

    def go(self, by: int) -> None:
        """Go to the next question or the one before."""
        place = self.place + by
        if 0 <= place < len(self._items):
            self.place, self.told, self._here = place, False, -1
            self._area.verticalScrollBar().setValue(0)
            self._read()

    def tell(self) -> None:
        """Show the answer, or hide it again."""
        self.told = not self.told
        self._show()

    def hands(self) -> dict[str, int]:
        """Return the hands counted for the question that is shown, by choice."""
        return dict(self._hands.get(self.place, {}))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = event.key(), event.text().upper()
        if key == Qt.Key.Key_Escape:
            self.close()
        elif key in _NEXT or key in _BEFORE:
            self.go(1 if key in _NEXT else -1)
        elif key in _TELL:
            self.tell()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._walk(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._count(None)
        elif text.isascii() and text.isdigit() and self._here >= 0:
            self._count(text)
        elif not self._stand_on(text):
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = max(round(event.size().height() * _LARGE / _HIGH), _LEAST)
        if size != self._size:
            self._size = size
            self._show()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show()

    def _build(self) -> None:
        self._column.setContentsMargins(48, 8, 48, 24)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._head.setObjectName("room_head")
        self._head.setProperty("data", "true")
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(48, 20, 48, 0)
        foot.setContentsMargins(48, 0, 48, 14)
        head.addWidget(self._head, 1)
        foot.addWidget(self._foot, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self._area, 1)
        column.addLayout(foot)

    def _read(self) -> None:
        """Read the question, if it was not shown before, and show it."""
        item = self._items[self.place]
        if self.place in self._known:
            self._show()
            return

        def read(my: Services, _progress: object) -> Question:
            return my.questions.opened(item.key, item.version or None).question

        place = self.place
        self._reads.start(read, lambda found: self._take(place, RoomItem(found, item.seed)))

    def _take(self, place: int, item: RoomItem) -> None:
        self._known[place] = item
        self._show()

    def _show(self) -> None:
        item, language = self._known.get(self.place), self._desk.language
        if item is None:
            return
        self._clear()
        self._column.setSpacing(self._size // 2)
        said = self.tr("{number} of {count} · {title}")
        self._head.setText(
            said.format(number=self.place + 1, count=len(self._items), title=self._name)
        )
        self._dress(self._head, "text2", bold=False)
        asked = self._text(asked_words(item.question, language), bold=True)
        asked.setObjectName("room_question")
        pictures = [each for each in item.question.pictures if each.data]
        if pictures:
            self._column.addWidget(PictureStrip(pictures))
        words = self.tr("True"), self.tr("False")
        self.rows = [ChoiceRow(each, self._size) for each in choices_of(item, words, language)]
        for row in self.rows:
            self._column.addWidget(row)
        self._foot.setText(self._keys())
        self._show_answer(item)
        self._column.addStretch(1)
        self._show_hands()
        self.setAccessibleName(self._head.text())

    def _show_answer(self, item: RoomItem) -> None:
        """Show the right answer where no choice is painted as right."""
        if not self.told or any(row.choice.right is not None for row in self.rows):
            return
        for each in answer_words(item, (self._desk.language, self._named)):
            line = self._text(_answer(each), bold=False)
            line.setObjectName("room_answer")
            self._dress(line, "green", bold=False)

    def _named(self, name: ListName, code: str) -> str:
        found = self._desk.my.directory.by_code(name, code)
        return found.name.text(self._desk.language) if found is not None else code

    def _text(self, text: str, *, bold: bool) -> QLabel:
        line = QLabel(text)
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.setWordWrap(True)
        line.setProperty("data", "true")
        self._dress(line, "text", bold=bold)
        self._column.addWidget(line)
        return line

    def _dress(self, line: QLabel, ink: str, *, bold: bool) -> None:
        font = QFont(current_theme().font("body"))
        font.setPixelSize(self._size)
        font.setBold(bold)
        line.setFont(font)
        palette = line.palette()
        palette.setColor(line.foregroundRole(), current_theme().colour(ink))
        line.setPalette(palette)

    def _clear(self) -> None:
        self.rows = []
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _keys(self) -> str:
        told = self.tr("Enter hides the answer") if self.told else self.tr("Enter shows the answer")
        parts = [self.tr("← → other question"), told]
        if self.rows:
            parts.append(self.tr("letter, then digits: hands"))
        return " · ".join([*parts, self.tr("Esc closes")])

    def _walk(self, by: int) -> None:
        if self.rows:
            start = self._here if self._here >= 0 else (-1 if by > 0 else 0)
            self._here = (start + by) % len(self.rows)
            self._area.ensureWidgetVisible(self.rows[self._here])
            self._show_hands()
            return
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + by * self._size * 2)

    def _stand_on(self, key: str) -> bool:
        keys = [row.choice.key for row in self.rows]
        if key not in keys:
            # A letter that is no choice counts hands for none.
            self._here = -1 if key.isalpha() else self._here
            self._show_hands()
            return False
        self._here = keys.index(key)
        self._area.ensureWidgetVisible(self.rows[self._here])
        self._show_hands()
        return True

    def _count(self, digit: str | None) -> None:
        if self._here < 0:
            return
        hands = self._hands.setdefault(self.place, {})
        key = self.rows[self._here].choice.key
        if digit is None:
            hands.pop(key, None)
        else:
            hands[key] = counted(hands.get(key), digit)
        self._show_hands()

    def _show_hands(self) -> None:
        hands = self._hands.get(self.place, {})
        every = sum(hands.values())
        for at, row in enumerate(self.rows):
            standing = Standing(hands.get(row.choice.key), every, at == self._here, self.told)
            row.show_standing(standing)


def _answer(right: Right) -> str:
    """Return an answer under the name of its part; several lines stand below it."""
    text = "\n".join(right.lines)
    return f"{part_name(right.part)}\n{text}" if isinstance(right.part, Part) else text
