"""Steps to be put in order; an order that nobody touched is not answered."""

from PySide6.QtWidgets import QWidget

from desktop.domain.exams.shown import shown
from desktop.domain.questions.bodies import Ordering
from desktop.domain.questions.responses import Ordered, Response
from desktop.qtkit.overriding import override
from desktop.views.exams.asked.asked import Asked, Given
from desktop.views.exams.asked.order_lists import OrderLists
from desktop.views.exams.asked.wording import plain_words


class OrderingAsked(Asked):
    """Blocks that don't belong may be left where they are."""

    def __init__(self, given: Given) -> None:
        super().__init__(given)
        body = given.question.body
        assert isinstance(body, Ordering)  # noqa: S101 - made for this kind only
        self._shown = shown(body, given.seed) if body.shown else ()
        steps = [
            (at, plain_words(body.blocks[at].text, given.language))
            for at in shown(body, given.seed)
        ]
        put = given.response.blocks if isinstance(given.response, Ordered) else ()
        self.lists = OrderLists(steps, put)
        self.lists.changed.connect(self.changed)
        self.column.addWidget(self.lists)

    @override
    def response(self) -> Response:
        put = self.lists.put()
        return Ordered(put, tuple(sorted(self._shown))) if put else None

    @override
    def first(self) -> QWidget | None:
        return self.lists.rest if self.lists.rest.count() else self.lists.order
