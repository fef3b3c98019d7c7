"""Fault F17 at length: ten thousand odd texts go through search; none fails, none writes."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.drafts import TicketDraft
from desktop.domain.ticket_query import TicketQuery


@pytest.mark.soak
@settings(max_examples=10_000)
@given(text=st.text(max_size=250))
def test_ten_thousand_texts_are_searched_for_without_an_error(desk, text):
    if not desk.wei.queue.count(TicketQuery()):
        desk.wei.tickets.create(TicketDraft("打印机 VPN printer カナ", "text:a* NEAR(b)"))
    for best in (False, True):
        query = TicketQuery(text=text, best_first=best)
        found = list(desk.wei.queue.all_keys(query))
        assert desk.wei.queue.first_page(query) == found
    desk.wei.people.find(text)
