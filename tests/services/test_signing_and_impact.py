"""Who has to sign, and what a new version touches: any course of acts against a plain model."""

from endings import closed
from hypothesis import given, settings
from hypothesis import strategies as st
from library_desk import SUBMITTED, effective_sop, new_sop

from desktop.domain.drafts import TicketDraft
from desktop.store.change import Intent

PEOPLE = ("Xiao Lin", "Ran Wei", "Fan Bai", "Ming Gu", "Jie Shen")
COURSE = st.lists(
    st.one_of(
        st.tuples(st.just("sign"), st.integers(0, len(PEOPLE) - 1)),
        st.tuples(st.just("version"), st.booleans()),
    ),
    max_size=12,
)


def larger_desk(open_desk):
    desk = open_desk()
    setup = desk.workspace.services(desk.workspace.setup_session())
    for zh, en in (("顾明", "Ming Gu"), ("沈杰", "Jie Shen")):
        desk.people[en] = setup.people.add_agent(zh, en, "agent")
    return desk


@settings(max_examples=20)
@given(COURSE)
def test_who_has_to_sign_is_what_a_plain_model_says(open_desk, course):
    desk = larger_desk(open_desk)
    document, version = effective_sop(desk)
    signed: set[str] = set()
    for act, what in course:
        desk.clock.now += 1000
        if act == "sign":
            desk.at_work(PEOPLE[what]).documents.sign(version)
            signed.add(PEOPLE[what])
        else:
            version = desk.wei.documents.revise(document)
            desk.wei.documents.submit(version, SUBMITTED._replace(minor=what))
            lapsing = desk.lin.documents.impact(version).lapsing
            # The author and the approver of the version in force are asked for no signature, but
            # where they gave one it lapses with the others.
            assert set(lapsing) == (set() if what else {desk.people[name] for name in signed})
            desk.lin.documents.approve(version)
            signed = signed if what else set()
        missing = set(PEOPLE) - signed - {"Ran Wei", "Xiao Lin"}
        found = desk.wei.documents.sign_off(document).missing
        assert set(found) == {desk.people[name] for name in missing}


def works_by(desk, ticket, document, version):
    """Let a ticket be worked by a version, as the checklist of a ticket does."""
    row = {"from_kind": "ticket", "from_record": ticket, "document": document, "version": version}
    desk.store.write(
        Intent("ticket.change", None, desk.clock.now), lambda change: change.insert("pointer", row)
    )


@settings(max_examples=15)
@given(
    st.lists(st.tuples(st.booleans(), st.sampled_from(["open", "closed", "binned"])), max_size=6)
)
def test_impact_counts_exactly_the_open_tickets_worked_by_the_version_in_force(open_desk, tickets):
    desk = open_desk()
    document, version = effective_sop(desk)
    other, other_version = effective_sop(desk, "ACC-09")
    wanted = []
    for here, state in tickets:
        ticket = desk.wei.tickets.create(TicketDraft("打印机"))
        works_by(desk, ticket, *((document, version) if here else (other, other_version)))
        if state == "closed":
            desk.wei.tickets.change([ticket], closed(desk))
        elif state == "binned":
            desk.wei.tickets.bin([ticket])
        elif here:
            wanted.append(ticket)
    second = desk.wei.documents.revise(document)
    assert list(desk.lin.documents.impact(second).tickets) == wanted
    desk.wei.documents.submit(second, SUBMITTED)
    desk.lin.documents.approve(second)
    # What pointed to the old version still does: it is read where it was used.
    assert desk.wei.documents.open(document).used.get("ticket", 0) == sum(h for h, _ in tickets)


def test_a_first_version_touches_nobody(desk):
    _, version = new_sop(desk.wei)
    found = desk.lin.documents.impact(version)
    assert (found.tickets, found.lapsing, found.others) == ((), (), {})
