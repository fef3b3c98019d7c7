"""The cards of an open draft: which one is worked on, in which order they stand, what they show."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.sops.paths import Fault, Problem
from desktop.domain.sops.records import Sop, Step
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.cardcolumn import CardColumn
from desktop.views.sops.editor.drag import StepDrag
from desktop.views.sops.editor.editing import Editing
from desktop.views.sops.editor.head_card import HeadCard
from desktop.views.sops.editor.keeper import HEAD
from desktop.views.sops.editor.step_card import Faults, StepCard
from desktop.views.sops.editor.words import field_of, problem_text

_FOLDED_FROM = 20
_LINE, _READ = 48, 120


class Cards(QObject):
    """One card is current; `chosen` carries its key, HEAD for the head's."""

    chosen = Signal(str)
    menu_wanted = Signal(str, QPoint)
    dropped = Signal(str, int)
    step_wanted = Signal(str)

    def __init__(self, column: CardColumn) -> None:
        super().__init__(column)
        self.current: str | None = None
        self.head: HeadCard | None = None
        self._column = column
        self._editing: Editing | None = None
        self._faults: dict[str, Faults] = {}
        self._numbers: dict[str, int] = {}
        self._fold = False
        self._top = QWidget()
        self._drag = StepDrag(column)
        self._drag.dropped.connect(self.dropped)
        QVBoxLayout(self._top).setContentsMargins(0, 0, 0, 0)
        column.add_above(self._top)
        column.set_maker(self._make)

    def begin(self, editing: Editing, text: Sop, *, has_steps: bool) -> None:
        """Show another draft."""
        self._editing, self.current = editing, None
        self._column.clear_cards()
        self._fold = len(text.steps) >= _FOLDED_FROM
        self._drop_head()
        head = self.head = HeadCard(editing, has_steps=has_steps)
        layout = self._top.layout()
        assert layout is not None  # noqa: S101 - made with it
        layout.addWidget(head)
        head.chosen.connect(self.choose)
        head.walked.connect(self._walk)
        head.edited.connect(editing.keeper.change)
        head.step_wanted.connect(self.step_wanted)
        head.set_current(current=False)
        if not has_steps:
            head.open()

    def show_steps(self, text: Sop, problems: tuple[Problem, ...]) -> None:
        """Show the steps in their order, with what is wrong with them."""
        language = self._language
        self._faults = {}
        steps = {step.id: step for step in text.steps}
        for problem in problems:
            if problem.step in steps:
                self._note_fault(steps[problem.step], problem, language)
        whole = [(p.fault, problem_text(p, language)) for p in problems if not p.step]
        keys = [step.id for step in text.steps]
        before = self._column.keys()
        had_focus = self._holds_focus()
        if keys != before:
            self._numbers = {key: number for number, key in enumerate(keys, 1)}
            height = current_theme().px(_LINE if self._fold else _READ)
            self._column.show_cards(keys, lambda _key: height)
        if self.head is not None:
            self.head.show_head([each for each in whole if each[0] is not Fault.NO_STEPS])
        for key, card in self._column.made_cards().items():
            self._show(key, card)
        if self.current not in (None, HEAD, *keys):
            self._go_near(before, keys, had_focus=had_focus)

    def show_again(self) -> None:
        """Show every card anew: names have changed."""
        for card in self._column.made_cards().values():
            if isinstance(card, StepCard):
                card.show_again()

    def choose(self, key: str) -> None:
        """Work on a card: it opens, the one before closes."""
        if key == self.current:
            self._open(key)
            return
        old = self.card(self.current) if self.current is not None else None
        self.current = key
        if old is not None:
            old.set_current(current=False)
            if old is not self.head or self._has_steps:
                old.close_fields()
        self._open(key)
        self.chosen.emit(key)

    def enter(self, key: str, field: str) -> None:
        """Work on a card and go into one of its fields; "" for the card itself."""
        self.choose(key)
        card = self.card(key)
        if card is not None and field:
            card.enter(field)
        elif card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)
        self._column.make_near()

    def card(self, key: str) -> StepCard | HeadCard | None:
        """Return a card, made if it is not there yet."""
        if key == HEAD:
            return self.head
        card = self._column.card(key)
        return card if isinstance(card, StepCard) else None

    def step_card(self) -> StepCard | None:
        """Return the card of the step that is worked on."""
        card = self.card(self.current) if self.current else None
        return card if isinstance(card, StepCard) else None

    def number(self, key: str) -> int:
        """Return the number of a step, 0 for none."""
        return self._numbers.get(key, 0)

    def steps(self) -> list[str]:
        """Return the steps in order."""
        return self._column.keys()

    def fold(self, *, folded: bool) -> None:
        """Show every step in one line, or as it reads."""
        self._fold = folded
        for card in self._column.made_cards().values():
            if isinstance(card, StepCard):
                card.fold(folded=folded)

    def are_folded(self) -> bool:
        """Return whether steps are shown in one line."""
        return self._fold

    def show_part(self, key: str) -> None:
        """Show a part that changed by other hands; what two people wrote is chosen at once."""
        if self._editing is not None and self._editing.keeper.theirs(key) is not None:
            self.choose(key)
        if key == HEAD and self.head is not None:
            self.head.show_head([])
            self.head.show_dispute()
        card = self._column.made_cards().get(key)
        if isinstance(card, StepCard):
            self._show(key, card)
            card.show_dispute()

    def _make(self, key: str) -> QWidget:
        editing = self._editing
        assert editing is not None  # noqa: S101 - cards are shown for a draft only
        card = StepCard(editing, key, folded=self._fold)
        card.chosen.connect(self.choose)
        card.walked.connect(self._walk)
        card.menu_wanted.connect(self.menu_wanted)
        card.dragged.connect(self._drag.begin)
        card.edited.connect(editing.keeper.change)
        card.grown.connect(self._keep_in_sight)
        self._show(key, card)
        if key == self.current:
            card.set_current(current=True)
        if editing.keeper.theirs(key) is not None:
            card.show_dispute()
        return card

    def _open(self, key: str) -> None:
        card = self.card(key)
        if card is None:
            return
        card.set_current(current=True)
        card.open()
        if key != HEAD:
            self._column.show_card(key)
        else:
            self._column.ensureWidgetVisible(card)

    def _keep_in_sight(self, key: str) -> None:
        if key == self.current:
            self._column.show_card(key)

    def _walk(self, key: str, by: int) -> None:
        keys = [HEAD, *self._column.keys()]
        at = max(0, min(keys.index(key) + by, len(keys) - 1))
        self.enter(keys[at], "")

    def _go_near(self, before: list[str], keys: list[str], *, had_focus: bool) -> None:
        """Go to the step that took the place of the one that is gone."""
        gone, self.current = self.current, None
        at = before.index(gone) if gone in before else 0
        key = keys[min(at, len(keys) - 1)] if keys else HEAD
        if had_focus:
            self.enter(key, "")
        else:
            self.choose(key)

    def _show(self, key: str, card: QWidget) -> None:
        if isinstance(card, StepCard):
            card.show_step(self._numbers.get(key, 0), self._faults.get(key, {}))

    def _note_fault(self, step: Step, problem: Problem, language: str) -> None:
        said = (problem.fault, problem_text(problem, language))
        at = self._faults.setdefault(step.id, {})
        at.setdefault(field_of(problem, step), []).append(said)

    def _holds_focus(self) -> bool:
        focus = self._column.window().focusWidget()
        return focus is not None and self._column.isAncestorOf(focus)

    def _drop_head(self) -> None:
        if self.head is not None:
            self.head.hide()
            self.head.deleteLater()
            self.head = None

    @property
    def _language(self) -> str:
        return self._editing.desk.language if self._editing is not None else "en"

    @property
    def _has_steps(self) -> bool:
        opened = self._editing.state.opened if self._editing is not None else None
        return opened is not None and opened.row.kind == "sop"
