"""The screen of a result: the verdict, marks by stage and question, where marks were lost."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from desktop.domain.errors import AppError
from desktop.domain.exams.attempt import State
from desktop.domain.questions.case import Part
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import set_look
from desktop.services.training.marking import Result
from desktop.views.desk import Desk
from desktop.views.exams.result.facts import Shown, read_shown
from desktop.views.exams.result.lost_card import Rights
from desktop.views.exams.result.lost_list import LostList
from desktop.views.exams.result.result_head import ResultHead
from desktop.views.exams.result.result_prints import ResultPrints
from desktop.views.exams.result.score_cards import ScoreCards
from desktop.views.exams.result.sheets import MarkSheet, ReasonSheet
from desktop.views.exams.words import may
from desktop.views.scrolling import scrolled
from desktop.views.undoable import Undoable

_BESIDE, _LEFT, _RIGHT = 900, 2, 3
_KINDS = {"exam_attempt", "exam_item"}


class ResultView(QWidget):
    """`step_wanted` carries a document and the id of a step, `begin_wanted` the code of an exam."""

    left = Signal()
    begin_wanted = Signal(str)
    step_wanted = Signal(int, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._reads = desk.latest(owner=self)
        self._acts = Undoable(desk, self)
        self._key = 0
        self._shown: Shown | None = None
        self.prints = ResultPrints(desk, self, self._result)
        self._drawn: tuple[Shown, Rights] | None = None
        self.head = ResultHead(desk)
        self.lost: LostList | None = None
        self._page = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._page)
        self._area = scrolled(self._page)
        self._build()
        self._connect()

    def _result(self) -> Result | None:
        return self._shown.result if self._shown is not None else None

    def show_attempt(self, key: int) -> None:
        """Show what came of an attempt."""
        if key != self._key:
            self._area.verticalScrollBar().setValue(0)
        self._key = key
        self.refresh()

    def refresh(self) -> None:
        """Read the result anew."""
        key = self._key
        if key:
            self._reads.start(lambda my, _p: read_shown(my, key), self._show, self._failed)

    def retake(self) -> None:
        """Begin another attempt at the same exam."""
        if self.can_retake() and self._shown is not None:
            self.begin_wanted.emit(self._shown.result.planned.code)

    def can_retake(self) -> bool:
        """Return whether whoever works now can sit this exam again."""
        shown, person = self._shown, self._desk.session.person
        return (
            shown is not None
            and person is not None
            and shown.result.attempt.person == person
            and not shown.plan_is_closed
            and shown.tries_left != 0
            and may(self._desk, "exam.begin")
        )

    def can_settle(self) -> bool:
        """Return whether marks wait for whoever works now."""
        return self._may_mark() and self.lost is not None and bool(self.lost.boxes())

    def settle_next(self) -> None:
        """Go to the first rubric that waits."""
        boxes = self.lost.boxes() if self.lost is not None else []
        if boxes:
            self._area.ensureWidgetVisible(boxes[0])
            boxes[0].enter()

    def has_cards(self) -> bool:
        """Return whether marks were lost anywhere."""
        return self.lost is not None and bool(self.lost.cards)

    def go_to_card(self, by: int) -> None:
        """Go to the next or previous question that lost marks, with the focus on its SOP step."""
        card = self.lost.step(by) if self.lost is not None else None
        if card is not None:
            self._area.ensureWidgetVisible(card)
            card.enter()

    def can_void(self) -> bool:
        """Return whether whoever works now may let the attempt count for nothing."""
        shown = self._shown
        is_valid = shown is not None and shown.result.attempt.state is not State.VOID
        return is_valid and may(self._desk, "exam.void")

    def void(self) -> None:
        """Ask why, then let the attempt count for nothing."""
        if not self.can_void():
            return
        key = self._key
        sheet = ReasonSheet(self.tr("Void the attempt"), self.tr("Void"), self)
        sheet.say(self.tr("It counts for nothing then, and uses up no try."))
        sheet.given.connect(
            lambda reason: self._acts.do(
                lambda my: my.marking.void(key, reason), lambda _none: self.tr("Attempt voided")
            )
        )
        sheet.open()

    def focus_parts(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through."""
        return (self.head, self._page)

    def enter(self) -> None:
        """Put the focus on the way back."""
        self.head.enter()

    def step_back(self) -> None:
        """Go back to the page of exams."""
        self.left.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= current_theme().px(_BESIDE)
        way = QBoxLayout.Direction
        self._columns.setDirection(way.LeftToRight if beside else way.TopToBottom)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Exam result"))
            self.refresh()

    def _build(self) -> None:
        self.setObjectName("exam_result")
        self.setAccessibleName(self.tr("Exam result"))
        set_look(self, "surface", "canvas")
        set_look(self._page, "surface", "canvas")
        self._columns.setContentsMargins(18, 12, 18, 16)
        self._columns.setSpacing(14)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        line = QFrame()
        line.setProperty("line", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(line)
        column.addWidget(self._area, 1)

    def _connect(self) -> None:
        self.head.left.connect(self.left)
        self.head.retake_wanted.connect(self.retake)
        self.head.void_wanted.connect(self.void)
        self.head.settle_wanted.connect(self.settle_next)
        self.head.print_wanted.connect(self.prints.score)
        self.head.certificate_wanted.connect(self.prints.certificate)
        self._desk.changed.connect(self._follow)
        self._desk.person_changed.connect(self._other_person)

    def _may_mark(self) -> bool:
        shown = self._shown
        is_submitted = shown is not None and shown.result.attempt.state is State.SUBMITTED
        return is_submitted and may(self._desk, "exam.mark")

    def _show(self, shown: Shown) -> None:
        self._shown = shown
        rights = Rights(self._desk.language, self._may_mark())
        if self._drawn == (shown, rights):
            # Nothing to show anew: who reads stays where they are.
            return
        self._drawn = (shown, rights)
        place = self.lost.focused() if self.lost is not None else None
        self.head.show_result(shown)
        at = self._area.verticalScrollBar().value()
        while (item := self._columns.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        scores = ScoreCards(self._desk, shown)
        scores.wanted.connect(self.show_attempt)
        lost = self.lost = LostList(shown, rights)
        lost.source_wanted.connect(self.step_wanted)
        lost.settled.connect(self._settle)
        lost.mark_wanted.connect(self._ask_mark)
        self._columns.addWidget(scores, _LEFT)
        self._columns.addWidget(lost, _RIGHT)
        self._area.verticalScrollBar().setValue(at)
        if place is not None:
            lost.enter(place)
        self.head.show_acts(
            retake=self.can_retake(), settle=self.can_settle(), void=self.can_void()
        )
        self.head.offer_certificate(offered=self.prints.has_certificate())

    def _settle(self, place: int, part: Part | None, met: frozenset[int]) -> None:
        key = self._key
        self._acts.do(
            lambda my: my.marking.settle(key, place, part, met),
            lambda _none: self.tr("Marks settled"),
        )

    def _ask_mark(self, place: int, part: Part | None, share: float) -> None:
        key = self._key
        sheet = MarkSheet(share, self)
        sheet.marked.connect(
            lambda now, reason: self._acts.do(
                lambda my: my.marking.mark(key, place, part, (now, reason)),
                lambda _none: self.tr("Mark changed"),
            )
        )
        sheet.open()

    def _failed(self, error: Exception) -> None:
        self._desk.fail(error)
        if isinstance(error, AppError):
            self.left.emit()

    def _follow(self, notices: dict[str, dict[int, set[str]]]) -> None:
        if _KINDS & notices.keys():
            self.refresh()

    def _other_person(self) -> None:
        """Show results to whom they belong, and to trainers."""
        shown = self._shown
        theirs = shown is not None and shown.result.attempt.person == self._desk.session.person
        if shown is None or theirs or may(self._desk, "exam.mark"):
            self.refresh()
        elif self.isVisible():
            self.left.emit()
