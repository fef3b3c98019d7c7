"""The steps of an SOP on a ticket as cards, one for each stage; the current one is open."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from desktop.domain.sops.run import MINUTE, RunState, unanswered
from desktop.qtkit.widgets.stagecard import StageCard, Standing
from desktop.views.tickets.steps.asked_fields import AskedFields
from desktop.views.tickets.steps.guest_card import GuestCard
from desktop.views.tickets.steps.step_block import StepBlock
from desktop.views.tickets.steps.step_words import Group, groups

if TYPE_CHECKING:
    from desktop.services.sop_runs.runs import OpenRun
    from desktop.views.desk import Desk
    from desktop.views.tickets.steps.run_acts import RunActs
    from desktop.views.tickets.steps.step_words import RunWords


class StageCards(QWidget):
    """Made anew for another text; the same one is only brought up to date."""

    def __init__(self, desk: "Desk", acts: "RunActs") -> None:
        super().__init__()
        self._desk, self._acts = desk, acts
        self._made: object = None
        self._cards: list[StageCard] = []
        self._standings: list[Standing] = []
        self.blocks: list[StepBlock] = []
        self._head: AskedFields | None = None
        self._guest: GuestCard | None = None
        self._hosted: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)

    def show_run(self, opened: "OpenRun", state: RunState, words: "RunWords", now: int) -> None:
        """Show all steps as they stand."""
        made = (opened.run.key, opened.run.version, words.language)
        found = groups(state)
        if made != self._made:
            self.clear()
            self._made = made
            self._make(opened, state, words, found)
        if self._head is not None:
            self._head.show_answers(opened.answers)
            missing = len(unanswered(opened.text.head.must_ask, opened.answers))
            first = self._cards[0]
            (first.set_asked if isinstance(first, GuestCard) else first.set_missing)(missing)
        for card, group in zip(self._cards, found, strict=True):
            self._show_card(card, group, words)
        for block, stands in zip(self.blocks, state.steps, strict=True):
            block.show_state(opened, state, stands, now)

    def take_guest(self, card: GuestCard) -> None:
        """Keep a card that is no part of any SOP in its place; steps of its stage go into it."""
        self._guest = card
        self._column.addWidget(card)

    def show_time(self, state: RunState) -> None:
        """Let the time of the current step run on."""
        for block, stands in zip(self.blocks, state.steps, strict=True):
            if stands.step.id == state.current:
                block.show_time(state, stands)

    def clear(self) -> None:
        """Keep what is typed, and show no steps."""
        self.keep()
        own = [card for card in self._cards if card is not self._guest]
        for part in filter(None, (*own, self._hosted)):
            holder = part.parentWidget()
            layout = holder.layout() if holder is not None else None
            if layout is not None:
                layout.removeWidget(part)
            part.hide()
            part.deleteLater()
        if self._guest is not None and self._guest in self._cards:
            self._guest.set_asked(0)
            self._guest.is_due = False
            self._guest.set_remark("")
        self._cards, self._standings, self.blocks = [], [], []
        self._head, self._made, self._hosted = None, None, None

    def keep(self) -> None:
        """Keep what is typed and not kept yet."""
        if self._head is not None:
            self._head.keep()
        for block in self.blocks:
            block.keep()

    def give_up(self) -> None:
        """Wait no more for answers on their way."""
        if self._head is not None:
            self._head.give_up()
        for block in self.blocks:
            block.give_up()

    def _make(
        self, opened: "OpenRun", state: RunState, words: "RunWords", found: list[Group]
    ) -> None:
        for group in found:
            card, body = self._card_of(opened, words, group)
            self._cards.append(card)
            if not self.blocks and opened.text.head.must_ask:
                self._head = AskedFields(self._desk, opened.text.head.must_ask, words.language)
                self._head.answered.connect(self._acts.answer)
                card.missing_wanted.connect(self._head.focus_missing)
                body.addWidget(self._head)
            for stands in group.steps:
                block = StepBlock(self._desk, self._acts, words, state, stands)
                self.blocks.append(block)
                body.addWidget(block)
        self._standings = [Standing.LATER] * len(found)

    def _card_of(
        self, opened: "OpenRun", words: "RunWords", group: Group
    ) -> tuple[StageCard, QLayout]:
        """Return a card for steps of one stage, and where in it they go."""
        number, name = words.stage(group.stage)
        guest = self._guest
        if guest is not None and number == guest.number and guest not in self._cards:
            self._hosted = QWidget()
            body = QVBoxLayout(self._hosted)
            body.setContentsMargins(0, 0, 0, 0)
            body.setSpacing(2)
            guest.host(self._hosted)
            return guest, body
        card = StageCard(number or len(self._cards) + 1, name or words.document(opened))
        card.setObjectName(f"stage_{group.stage or 'none'}")
        card.content.setSpacing(2)
        # The guest stands before the stages that come after its own.
        before = guest is not None and number < guest.number
        self._column.insertWidget(self._column.indexOf(guest) if before and guest else -1, card)
        return card, card.content

    def _show_card(self, card: StageCard, group: Group, words: "RunWords") -> None:
        done, _total = group.counts()
        standing = Standing.LATER
        if group.is_current:
            standing = Standing.CURRENT
        elif group.is_done:
            standing = Standing.DONE
        place = self._cards.index(card)
        # Only a stage that moves opens or closes its card: what a hand opened stays open. A guest
        # knows itself whether it is done; steps that are due in it open it.
        due = standing is Standing.CURRENT
        if (standing is not self._standings[place] and card is not self._guest) or due:
            card.set_standing(standing)
        self._standings[place] = standing
        self._show_remark(card, group, words)
        if isinstance(card, GuestCard):
            card.is_due = due
        if card is self._guest:
            return
        is_done = standing is Standing.DONE and bool(done)
        card.set_summary(words.duration(group.seconds()) if is_done else "")

    def _show_remark(self, card: StageCard, group: Group, words: "RunWords") -> None:
        """Say how many steps are settled, and how much of the stage's own target is used."""
        done, total = group.counts()
        target, used = words.stage_target(group.stage), group.seconds()
        said = f"{done} / {total}"
        if not target or not used:
            card.set_remark(said)
            return
        limit = words.duration(target * MINUTE)
        tone, icon = ("red", "error") if used > target * MINUTE else ("text2", "timer")
        card.set_remark(f"{said} · {used // MINUTE} / {limit}", tone, icon)
