"""Words of a draft: a code is taken at once, but what another entry is named goes before it."""

from desktop.domain.drafts import TicketDraft


def channel_of(desk, word):
    """Return the channel of a new ticket that names it so."""
    key = desk.wei.tickets.create(TicketDraft("打印机", channel=word))
    return desk.wei.queue.get(key).channel


def test_a_code_and_a_name_in_any_case_lead_to_the_same_entry(desk):
    made = channel_of(desk, "fax line")
    code = desk.workspace.directory.items[made].code
    assert channel_of(desk, code) == channel_of(desk, "FAX LINE") == made


def test_a_name_goes_before_the_code_of_another_entry(desk):
    taken = [item.position for item in desk.workspace.directory.of("channel", retired=True)]
    word = f"channel-{max(taken) + 2}"
    named = channel_of(desk, word)
    coded = channel_of(desk, "fax line")
    assert desk.workspace.directory.items[coded].code == word
    assert channel_of(desk, word) == named
    assert channel_of(desk, word.upper()) == named
