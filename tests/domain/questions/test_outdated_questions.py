"""When an SOP says something else, which of its questions are meant."""

import pytest

from desktop.domain.bilingual import Bilingual
from desktop.domain.questions.bank import Review
from desktop.domain.questions.outdated import outdated
from desktop.domain.questions.question import QuestionKind
from desktop.domain.sops.records import MustAsk, Sop, SopHead, Step

STEPS = tuple(Step(code, Bilingual(code, code)) for code in "abc")
THEN = Sop(SopHead(), STEPS)
OTHER = STEPS[1]._replace(title=Bilingual("别的", "other"))
ASKED = THEN._replace(head=SopHead(must_ask=(MustAsk("x", Bilingual("工号", "No.")),)))


@pytest.mark.parametrize(
    ("now", "step", "kind", "why"),
    [
        (THEN, "a", QuestionKind.TICKET, None),
        (Sop(SopHead(), (STEPS[0], OTHER, STEPS[2])), "b", QuestionKind.SINGLE, Review.CHANGED),
        (Sop(SopHead(), (STEPS[0], OTHER, STEPS[2])), "a", QuestionKind.SINGLE, None),
        (Sop(SopHead(), (STEPS[0], OTHER, STEPS[2])), "a", QuestionKind.TICKET, Review.CHANGED),
        (Sop(SopHead(), STEPS[:2]), "c", QuestionKind.SINGLE, Review.GONE),
        (Sop(SopHead(), STEPS[:2]), "a", QuestionKind.ORDERING, Review.CHANGED),
        (Sop(SopHead(), STEPS[::-1]), "a", QuestionKind.ORDERING, Review.CHANGED),
        (Sop(SopHead(), STEPS[::-1]), "a", QuestionKind.SINGLE, None),
        (ASKED, "a", QuestionKind.MULTIPLE, Review.CHANGED),
        (ASKED, "b", QuestionKind.MULTIPLE, None),
        (
            Sop(SopHead(purpose=Bilingual("另写", "")), STEPS),
            "a",
            QuestionKind.TICKET,
            None,
        ),
        (Sop(SopHead(), (STEPS[0]._replace(behind="en"),)), "a", QuestionKind.SINGLE, None),
    ],
)
def test_a_question_is_marked_where_its_step_or_its_whole_sop_says_something_else(
    now, step, kind, why
):
    assert outdated(THEN, now, step, kind) is why
