"""The versions of the sample's documents stand as a desk's would, with a few gaps in between."""

from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

from desktop.domain.documents.states import State
from desktop.services.sample import ANCHOR_MS, sample_people
from desktop.services.sample.calendar import desk_line, local_day
from desktop.services.sample.library import sample_documents, sample_sops

DAY = 86_400_000
SOPS = sample_sops()
EVERYTHING = (*SOPS, *sample_documents())
VERSIONS = [
    pytest.param(document, version, id=f"{document.kind} {document.code} v{version.number}")
    for document in EVERYTHING
    for version in document.versions
]


def _local(moment):
    return datetime.fromtimestamp(moment / 1000, UTC) + timedelta(hours=8)


def _effective(document):
    return next(v for v in document.versions if v.state is State.EFFECTIVE)


def _standing(sop, now_ms=ANCHOR_MS):
    if sop.versions[-1].state is not State.EFFECTIVE:
        return sop.versions[-1].state
    due = _effective(sop).next_review_at - now_ms
    if due < 0:
        return "overdue"
    return "due" if due < 30 * DAY else "effective"


def test_eight_are_plainly_effective_and_the_others_as_the_library_shows_them():
    standing = {sop.code: _standing(sop) for sop in SOPS}
    assert Counter(standing.values())["effective"] == 8
    assert standing["SW-02"] == State.DRAFT
    assert standing["NET-01"] == State.IN_REVIEW
    assert standing["MTG-01"] == "due"
    assert standing["PRN-01"] == "overdue"


def test_each_document_has_one_effective_version_and_the_one_before_ended_with_its_start():
    for document in EVERYTHING:
        states = Counter(version.state for version in document.versions)
        assert states[State.EFFECTIVE] == 1
        ended = [version.ended_at for version in document.versions if version.ended_at]
        assert ended in ([], [_effective(document).effective_at])


def test_versions_are_counted_from_one_and_labelled_for_paper():
    net = next(sop for sop in SOPS if sop.code == "NET-01")
    assert [(v.number, v.label) for v in net.versions] == [(1, "A/0"), (2, "B/0"), (3, "C/0")]
    assert {document.versions[0].label for document in EVERYTHING} == {"A/0"}


@pytest.mark.parametrize(("document", "version"), VERSIONS)
def test_author_reviewers_and_approver_are_agents_and_not_the_same(document, version):
    people = {agent.name.zh: agent.role for agent in sample_people().agents}
    reviewers = [review.reviewer for review in version.reviews]
    assert {document.owner, version.author, *reviewers} <= set(people)
    assert people[version.approver] == "lead"
    assert version.author not in {version.approver, *reviewers}


@pytest.mark.parametrize(("document", "version"), VERSIONS)
def test_what_was_done_to_a_version_is_in_order_and_in_working_time(document, version):
    line = desk_line(local_day(ANCHOR_MS) - 130, local_day(ANCHOR_MS))
    order = [version.created_at, version.submitted_at]
    order += [time for review in version.reviews for time in (review.decided_at,)]
    order += [version.approved_at, version.effective_at]
    order = [moment for moment in order if moment is not None]
    assert order == sorted(order), document.code
    read = [signature.signed_at for signature in version.signatures]
    assert all(moment >= version.effective_at for moment in read)
    assert all(moment < (version.ended_at or ANCHOR_MS) for moment in read)
    said = [comment.created_at for comment in version.comments]
    for moment in (*order, *read, *said):
        assert moment <= ANCHOR_MS
        assert line.is_open(moment), _local(moment)


def test_the_next_review_is_as_many_months_after_the_start_as_the_document_says():
    for document in EVERYTHING:
        version = _effective(document)
        start, review = _local(version.effective_at), _local(version.next_review_at)
        months = (review.year - start.year) * 12 + review.month - start.month
        assert (months, review.day) == (document.review_months, start.day), document.code


def test_nobody_signs_twice_and_a_few_have_not_signed():
    agents = sample_people().agents
    first_line = {a.name.zh for a in agents if a.team == "first_line" and a.role == "agent"}
    missing = Counter()
    for sop in SOPS:
        version = _effective(sop)
        people = [signature.person for signature in version.signatures]
        assert len(people) == len(set(people))
        missing.update(first_line - set(people) - {version.author})
    assert 4 <= sum(missing.values()) <= 10
    assert missing["汪雨"] == max(missing.values())


def test_the_review_of_the_third_network_version_waits_for_its_second_reviewer():
    net = next(sop for sop in SOPS if sop.code == "NET-01").versions[-1]
    assert [(r.reviewer, r.decision) for r in net.reviews] == [("韩卓", "accepted"), ("俞静好", "")]
    steps = {step.id for step in net.sop.steps}
    assert {comment.step for comment in net.comments} <= steps | {""}
    assert net.effective_from > ANCHOR_MS


@pytest.mark.parametrize("days", [4, 92, -400])
def test_seen_from_another_day_the_library_stands_the_same(days):
    moment = ANCHOR_MS + days * DAY
    seen = sample_sops(moment)
    assert [_standing(sop, moment) for sop in seen] == [_standing(sop) for sop in SOPS]
    for sop in (*seen, *sample_documents(moment)):
        for version in sop.versions:
            times = [version.created_at, version.effective_at or 0]
            times += [signature.signed_at for signature in version.signatures]
            assert max(times) <= moment
