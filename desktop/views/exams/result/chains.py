"""The order somebody made beside the right one, as two chains of steps with signs and words."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.exams.attempt import Sat
from desktop.domain.questions.bodies import Ordering
from desktop.domain.questions.case import Case, Part
from desktop.domain.questions.grading.grade import Line, Why
from desktop.domain.questions.question import Body
from desktop.domain.questions.responses import Ordered, Played
from desktop.qtkit.widgets.flow import Flow, wraps
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.signpill import SignPill
from desktop.views.exams.asked.wording import plain_words

_LONGEST = 24
_WRONG = (Why.OUT_OF_PLACE, Why.NOT_A_STEP)


class Chains(QWidget):
    """What was put out of place is marked above, what was left out below."""

    def __init__(
        self, body: Ordering, put: Sequence[int], lines: Collection[Line], by: str
    ) -> None:
        super().__init__()
        self._texts = [plain_words(block.text, by) for block in body.blocks]
        wrong = {line.place for line in lines if line.why in _WRONG}
        missed = {line.place for line in lines if line.why is Why.LEFT_OUT}
        right = [at for at, block in enumerate(body.blocks) if not block.wrong]
        right = [at for at in right if at in put or at in missed]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(label(self.tr("This time"), "meta", "muted"), 0, 0, top)
        grid.addWidget(self._chain(put, wrong, ("red", "close")), 0, 1)
        grid.addWidget(label(self.tr("Right"), "meta", "muted"), 1, 0, top)
        grid.addWidget(self._chain(right, missed | (wrong & set(right)), ("green", "done")), 1, 1)

    def _chain(
        self, places: Sequence[int], marked: Collection[int], look: tuple[str, str]
    ) -> QWidget:
        holder = QWidget()
        row = Flow(holder, 4)
        wraps(holder)
        for number, at in enumerate(places, 1):
            text = self._texts[at] if at < len(self._texts) else ""
            short = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
            pill = SignPill(f"{number} {short}", *(look if at in marked else ("gray", "")))
            if number > 1:
                row.addWidget(label("→", "meta", "muted"))
            pill.setToolTip(text)
            pill.setProperty("data", "true")
            row.addWidget(pill)
        holder.setProperty("data", "true")
        holder.setAccessibleName(" → ".join(self._texts[at] for at in places))
        return holder


def chains_of(body: Body, sat: Sat, language: str) -> QWidget | None:
    """Return the chains of an order that is not all right, or nothing."""
    put: Sequence[int] = ()
    part: Part | None = None
    order: Ordering | None = None
    if isinstance(body, Ordering) and isinstance(sat.response, Ordered):
        put, order = sat.response.blocks, body
    elif isinstance(body, Case) and isinstance(sat.response, Played):
        put, order, part = sat.response.order, body.order, Part.ORDER
    grade = (
        next((each for each in sat.grade.parts if each.part is part), None) if sat.grade else None
    )
    if order is None or not put or grade is None or grade.share >= 1:
        return None
    return Chains(order, put, grade.lines, language)
