"""Labels, states, review dates, approvers, scripts: the rules of document control."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.documents.approval import clean_code, next_review
from desktop.domain.documents.kinds import DocumentKind, document_number
from desktop.domain.documents.review_dates import ReviewDue, review_due
from desktop.domain.documents.revisions import next_label
from desktop.domain.documents.states import Act, State, after, may
from desktop.domain.errors import AppError
from desktop.domain.scripts import filled, variables
from desktop.domain.sops.comparing import word_runs

DAY = 86_400_000


def test_labels_count_small_changes_and_turn_at_the_tenth():
    label, seen = "", []
    for _ in range(12):
        label = next_label(label, minor=True)
        seen.append(label)
    assert seen[:3] == ["A/0", "A/1", "A/2"]
    assert seen[9:] == ["A/9", "B/0", "B/1"]
    assert next_label("A/3", minor=False) == "B/0"
    assert [next_label(f"{letters}/0", minor=False) for letters in ("Z", "AZ", "ZZ")] == [
        "AA/0",
        "BA/0",
        "AAA/0",
    ]


def test_every_act_leads_where_it_should_and_nowhere_else():
    assert after(State.DRAFT, Act.SUBMIT) is State.IN_REVIEW
    assert not may(State.DRAFT, Act.APPROVE)
    for state in (State.SUPERSEDED, State.RETIRED):
        assert not any(may(state, act) for act in Act)
    with pytest.raises(AppError, match="document_state"):
        after(State.EFFECTIVE, Act.SUBMIT)


def test_a_review_falls_on_the_same_day_or_the_last_of_a_short_month():
    def of(*day):
        return int(datetime(*day, 9, tzinfo=UTC).timestamp() * 1000)

    assert next_review(of(2026, 8, 31), 6) == of(2027, 2, 28)
    assert next_review(of(2027, 8, 31), 6) == of(2028, 2, 29)
    assert next_review(of(2026, 3, 15), 12) == of(2027, 3, 15)
    assert next_review(of(2026, 3, 15), 0) is None


def test_a_review_is_due_thirty_days_ahead_or_when_asked_for():
    assert review_due(100 * DAY, None, 69 * DAY) is ReviewDue.NO
    assert review_due(100 * DAY, None, 70 * DAY) is ReviewDue.SOON
    assert review_due(100 * DAY, 1, 0) is ReviewDue.SOON
    assert review_due(100 * DAY, None, 100 * DAY) is ReviewDue.OVERDUE
    assert review_due(None, None, 0) is ReviewDue.NO


def test_codes_are_kept_in_one_way():
    assert clean_code(" acc-03 ") == "ACC-03"
    assert clean_code("ＡＣＣ－０３") == "ACC-03"
    for wrong in ("", "-", "编号", "A" * 21):
        with pytest.raises(AppError, match="document_code_wrong"):
            clean_code(wrong)
    assert document_number(DocumentKind.SOP, "ACC-01") == "IT-SOP-ACC-01"
    assert document_number(DocumentKind.FORM, "06") == "IT-FM-06"


def test_scripts_are_filled_with_what_is_known_and_fall_back_where_it_is_not():
    text = "{称呼|您好}，单号 {短号}。{{原样}}"
    assert variables(text) == ["称呼", "短号"]
    assert filled(text, {"短号": "A2417-6"}) == "您好，单号 A2417-6。{原样}"
    assert filled(text, {"称呼": "江经理"}) == "江经理，单号 [短号]。{原样}"


@given(st.text(max_size=80), st.dictionaries(st.text(max_size=4), st.text(max_size=8), max_size=3))
def test_any_text_is_a_script(text, values):
    assert isinstance(filled(text, values), str)


@given(st.text(max_size=60), st.text(max_size=60))
def test_runs_of_words_give_both_texts_back(before, after_):
    runs = word_runs(before, after_)
    assert "".join(run.text for run in runs if run.kind != "new") == before
    assert "".join(run.text for run in runs if run.kind != "gone") == after_
