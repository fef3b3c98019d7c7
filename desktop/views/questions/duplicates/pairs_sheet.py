"""The sheet that shows questions that look alike, pair by pair, and settles each."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.bilingual import LANGUAGES
from desktop.domain.likeness.differing import differing
from desktop.domain.questions.bank import Standing
from desktop.domain.questions.plain_lines import plain_lines
from desktop.domain.questions.question import Question
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.flow import Flow, wraps
from desktop.qtkit.widgets.labels import label
from desktop.services.services import Services
from desktop.services.training.category_names import CategoryNames
from desktop.services.training.duplicates import Alike, Twins
from desktop.views.desk import Desk
from desktop.views.questions.duplicates.side import Side
from desktop.views.sheet import Sheet
from desktop.views.undoable import with_set

_SIZE = (980, 640)


class PairsSheet(Sheet):
    """← keeps the left one and retires the other, → the right one, N says not the same."""

    def __init__(self, desk: Desk, pairs: Sequence[Alike], over: QWidget) -> None:
        super().__init__(over, _SIZE)
        self.setObjectName("pairs_sheet")
        self.takes_enter = True
        self._desk, self._pairs = desk, list(pairs)
        self._at = 0
        self._settled: dict[int, str] = {}
        self._done: list[tuple[int, int]] = []
        self._twins: Twins | None = None
        self._reads = desk.latest("question_pairs", self)
        self._where = label("", "strong", wrap=True)
        self._note = label("", "meta", "muted", wrap=True)
        self._left, self._right = Side("pair_left"), Side("pair_right")
        self._buttons: dict[str, Button] = {}
        self.name(self.tr("Likely duplicates"), self.tr("Close"))
        self.leave.hide()
        self._build()
        self._show()

    def step(self, by: int) -> None:
        """Go to another pair."""
        at = self._at + by
        if 0 <= at < len(self._pairs):
            self._at = at
            self._show()

    def keep(self, which: str) -> None:
        """Keep one of the two and retire the other: "left" or "right"."""
        twins = self._twins
        if twins is None or self._at in self._settled:
            return
        kept, gone = twins[:2] if which == "left" else (twins.newer, twins.older)
        said = self.tr("{kept} is kept, {gone} retired").format(kept=kept.code, gone=gone.code)
        self._settle(lambda my: my.questions.retire([gone.key]), said)

    def not_the_same(self) -> None:
        """Say that the two are not the same; they are not offered again."""
        twins, pair = self._twins, self._pairs[self._at]
        if twins is not None and self._at not in self._settled:
            self._settle(
                lambda my: my.duplicates.not_the_same(pair),
                self.tr("Not the same; remembered"),
            )

    def take_back(self) -> None:
        """Take back what was settled last, and stand on it again."""
        if not self._done:
            return
        at, change_set = self._done.pop()

        def taken(_act: object) -> None:
            self._settled.pop(at, None)
            self._at = at
            self._show()

        self._desk.write(lambda my: my.undo.undo_set(change_set), taken)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Arrows would walk from button to button.
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._takes(event)
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._takes(event):
            super().keyPressEvent(event)

    def _takes(self, event: QKeyEvent) -> bool:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control:
            run = self.take_back if event.key() == Qt.Key.Key_Z else None
        else:
            run = self._keys().get(event.key())
        if run is not None:
            run()
        return run is not None

    def _keys(self) -> dict[int, Callable[[], None]]:
        key = Qt.Key
        return {
            key.Key_Left: partial(self.keep, "left"),
            key.Key_Right: partial(self.keep, "right"),
            key.Key_N: self.not_the_same,
            key.Key_Down: partial(self.step, 1),
            key.Key_Up: partial(self.step, -1),
            key.Key_PageDown: partial(self.step, 1),
            key.Key_PageUp: partial(self.step, -1),
        }

    def _build(self) -> None:
        self._where.setObjectName("pair_where")
        self._note.setObjectName("pair_note")
        holder = QWidget()
        flow = Flow(holder, gap=6)
        for name, text, keys, icon, run in (
            ("pair_keep_left", self.tr("Keep the left one"), "←", "left", self._of("left")),
            ("pair_keep_right", self.tr("Keep the right one"), "→", "right", self._of("right")),
            ("pair_apart", self.tr("Not the same"), "N", "close", self.not_the_same),
            ("pair_previous", self.tr("Previous"), "↑", "up", partial(self.step, -1)),
            ("pair_next", self.tr("Next"), "↓", "down", partial(self.step, 1)),
            ("pair_undo", self.tr("Take back"), "Ctrl Z", "undo", self.take_back),
        ):
            button = self._buttons[name] = Button(text, icon=icon, keys=keys)
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _on, run=run: run())
            flow.addWidget(button)
        wraps(holder)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._left, 1)
        row.addWidget(self._right, 1)
        for part in (self._where, holder, self._note, both):
            self.add(part)
        self._both = both
        for stop in (self.act, *self._buttons.values()):
            stop.installEventFilter(self)
        self.act.setFocus()

    def _of(self, which: str) -> Callable[[], None]:
        return partial(self.keep, which)

    def _settle(self, act: Callable[[Services], Any], said: str) -> None:
        at = self._at

        def settled(found: tuple[Any, int | None]) -> None:
            if found[1] is not None:
                self._done.append((at, found[1]))
            self._settled[at] = said
            self._go_on()

        self._twins = None
        self._desk.write(lambda my: with_set(my, act), settled, self._failed)

    def _failed(self, error: Exception) -> None:
        self._desk.fail(error)
        self._show()

    def _go_on(self) -> None:
        rest = [at for at in range(len(self._pairs)) if at not in self._settled]
        later = [at for at in rest if at > self._at]
        if rest:
            self._at = (later or rest)[0]
        self._show()

    def _show(self) -> None:
        self._twins = None
        self._look()
        if self._pairs:
            pair = self._pairs[self._at]
            self._reads.start(lambda my, _p: my.duplicates.twins(pair), self._take)

    def _take(self, twins: Twins) -> None:
        texts = [self._text(each.question) for each in twins[:2]]
        found = differing(*texts)
        name = CategoryNames(self._desk.my.directory, self._desk.language).text
        self._left.show_question(
            twins.older, name(twins.older.question.category), texts[0], found.left
        )
        self._right.show_question(
            twins.newer, name(twins.newer.question.category), texts[1], found.right
        )
        retired = Standing.RETIRED in (twins.older.standing, twins.newer.standing)
        if retired and self._at not in self._settled:
            self._settled[self._at] = self.tr("One of the two is retired")
        self._twins = twins
        self._look(found.places)

    def _text(self, question: Question) -> str:
        """Return what a question says, in the language of the screen first."""
        shown = sorted(LANGUAGES, key=lambda each: each != self._desk.language)
        said = [each for each in shown if not question.text.both.lacks(each)] or shown[:1]
        return "\n\n".join("\n".join(plain_lines(question, each)) for each in said)

    def _look(self, differences: int | None = None) -> None:
        count, open_ = len(self._pairs), len(self._pairs) - len(self._settled)
        if not count:
            self._where.setText(self.tr("No two questions look alike."))
        else:
            points = self._pairs[self._at].points
            said = [
                self.tr("Pair {number} of {count}").format(number=self._at + 1, count=count),
                self.tr("{points} of 100 alike").format(points=f"{points:.0f}"),
            ]
            if differences is not None:
                said.append(self.tr("%n difference(s), marked", "", differences))
            self._where.setText(" · ".join(said))
        note = self._settled.get(self._at, "")
        done = self.tr("All pairs are settled.") if count and not open_ else ""
        self._note.setText(" ".join(filter(None, (note, done))))
        self._note.setVisible(bool(note or done))
        self._both.setVisible(bool(count))
        can = self._twins is not None and self._at not in self._settled
        for name in ("pair_keep_left", "pair_keep_right", "pair_apart"):
            self._buttons[name].setEnabled(can)
        self._buttons["pair_previous"].setEnabled(self._at > 0)
        self._buttons["pair_next"].setEnabled(self._at + 1 < count)
        self._buttons["pair_undo"].setEnabled(bool(self._done))
