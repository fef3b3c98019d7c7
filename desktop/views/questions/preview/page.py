"""The page of one question, as who is asked it sees it."""

from PySide6.QtWidgets import QWidget

from desktop.domain.questions.bodies import (
    Essay,
    Matching,
    Multiple,
    Numeric,
    Ordering,
    ShortText,
    Single,
    TrueFalse,
)
from desktop.domain.questions.case import Case
from desktop.services.training.opened import OpenQuestion
from desktop.views.questions.preview.blocks import Column, Look, words_of
from desktop.views.questions.preview.choice_pages import choice_page
from desktop.views.questions.preview.lists import ListNames
from desktop.views.questions.preview.order_pages import OrderingPage
from desktop.views.questions.preview.pictures import PictureStrip, beside
from desktop.views.questions.preview.text_pages import text_page
from desktop.views.questions.preview.ticket_page import TicketPage

_CHOICES = (Single, Multiple, TrueFalse, Matching)
_TEXTS = (ShortText, Numeric, Essay)


class QuestionPage(Column):
    """Text, pictures, what is asked, and with the key what is said to everybody afterwards."""

    def __init__(self, opened: OpenQuestion, names: ListNames, look: Look) -> None:
        super().__init__(10)
        question, self._look = opened.question, look
        if not question.text.is_empty:
            self.add(words_of(question.text, self._look, "quote"))
        self._show_pictures(opened)
        body = self._body(opened, names)
        if body is not None:
            self.add(body)
        if look.key and not question.general.is_empty:
            self.head(self.tr("Said to everybody afterwards"))
            self.add(words_of(question.general, self._look))

    def _show_pictures(self, opened: OpenQuestion) -> None:
        found = beside(opened.question)
        if found:
            self.head(self.tr("Pictures and files"))
            self.add(PictureStrip(found))

    def _body(self, opened: OpenQuestion, names: ListNames) -> QWidget | None:
        body, look = opened.question.body, self._look
        if isinstance(body, Case):
            return TicketPage(body, look, names, opened.priority)
        if isinstance(body, _CHOICES):
            return choice_page(body, look)
        if isinstance(body, Ordering):
            return OrderingPage(body, look)
        return text_page(body, look) if isinstance(body, _TEXTS) else None
