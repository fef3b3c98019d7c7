"""Who wrote a message, in the language of the reader."""

import pytest

from desktop.domain.drafts import PersonDraft, TicketDraft
from desktop.domain.ticket import Message
from desktop.domain.vocabulary import MessageKind
from desktop.views.tickets.timeline import TimelineWords


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("", "Min Zhou"),
        ("周敏", "Min Zhou"),
        ("min zhou", "Min Zhou"),
        ("周敏的同事", "周敏的同事"),
    ],
)
def test_a_requester_is_named_in_the_readers_language_and_somebody_else_as_given(
    desk, written, said
):
    draft = TicketDraft("打印机卡纸", requester=PersonDraft("周敏", "Min Zhou"))
    key = desk.wei.tickets.create(draft)
    requester = desk.wei.queue.get(key).requester
    person = desk.wei.people.get([requester])[requester]
    words = TimelineWords(desk.workspace.directory, "en", person)
    kind = MessageKind.INBOUND
    message = Message(1, kind, None, written, None, "卡住了", 0)
    assert words.author(message).text("en") == said
