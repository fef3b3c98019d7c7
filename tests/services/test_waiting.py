"""What waits for a person is counted by statements, and equals what each document says."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from library_desk import SUBMITTED, effective_sop, new_sop

from desktop.domain.errors import AppError
from desktop.services.documents.waiting import Waiting

DAY = 86_400_000
PEOPLE = ("lin", "wei", "bai")


def asked_of(desk, name):
    return SUBMITTED._replace(reviewers=(desk.people[name],))


def test_reviews_signatures_and_dates_are_counted_for_who_works(desk):
    assert desk.bai.library is not None
    assert desk.bai.documents.waiting() == Waiting()
    document, _ = effective_sop(desk)
    _, version = new_sop(desk.wei, "ACC-02")
    desk.wei.documents.submit(version, asked_of(desk, "Fan Bai"))
    assert desk.bai.documents.waiting() == Waiting(reviews=1, to_sign=1)
    assert desk.bai.documents.waiting().mine == 2
    assert desk.wei.documents.waiting() == Waiting()
    desk.bai.documents.sign(desk.bai.documents.open(document).version.key)
    desk.bai.documents.accept(version)
    assert desk.bai.documents.waiting() == Waiting()
    desk.clock.now += 340 * DAY
    assert desk.bai.documents.waiting() == Waiting(due=1)
    desk.clock.now += 40 * DAY
    assert desk.bai.documents.waiting() == Waiting(overdue=1)


def test_who_may_only_look_has_nothing_waiting(desk):
    effective_sop(desk)
    looking = desk.workspace.services(desk.workspace.session(None))
    assert looking.documents.waiting() == Waiting()


def test_a_review_is_asked_for_with_a_reason_and_counts_as_due(desk):
    document, _ = effective_sop(desk)
    with pytest.raises(AppError, match="document_reason_missing"):
        desk.wei.documents.ask_review(document, "  ")
    desk.wei.documents.ask_review(document, "域控换了")
    assert desk.lin.documents.waiting().due == 1
    assert desk.lin.documents.document(document).review_wanted == "域控换了"
    desk.lin.documents.reviewed(document)
    assert desk.lin.documents.waiting().due == 0
    draft, _ = new_sop(desk.wei, "ACC-09")
    with pytest.raises(AppError, match="document_state"):
        desk.wei.documents.ask_review(draft, "还没有生效")


@settings(max_examples=15)
@given(
    st.lists(st.tuples(st.booleans(), st.sets(st.sampled_from(PEOPLE))), min_size=1, max_size=4),
)
def test_who_has_to_sign_is_the_same_by_one_statement_as_by_documents(open_desk, revisions):
    desk = open_desk()
    document, version = effective_sop(desk)
    for minor, signers in revisions:
        for name in signers:
            getattr(desk, name).documents.sign(version)
        version = desk.wei.documents.revise(document)
        desk.wei.documents.submit(version, SUBMITTED._replace(minor=minor))
        desk.lin.documents.approve(version)
        for name in PEOPLE:
            my = getattr(desk, name)
            missing = my.documents.sign_off(document).missing
            assert (my.session.person in missing) == (document in my.documents.to_sign())


def test_the_counts_of_many_documents_take_one_moment(desk):
    for number in range(60):
        effective_sop(desk, f"ACC-{number:02}")
    desk.bai.documents.waiting()
    start = time.perf_counter()
    assert desk.bai.documents.waiting().to_sign == 60
    assert time.perf_counter() - start < 0.05
