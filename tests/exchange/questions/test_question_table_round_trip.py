"""A bank goes out as a table and comes back as it was, as CSV and XLSX, in either language."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whole_questions import questions

from desktop.domain.questions.bodies import Multiple, Single
from desktop.exchange.questions.model import BankFormat
from desktop.exchange.questions.tables.reading import read_question_table
from desktop.exchange.questions.tables.writing import write_question_table


def _carried(question):
    return question._replace(pictures=(), kept=dict(question.kept))


def _has_right(question):
    choice = isinstance(question.body, Single | Multiple)
    return not choice or any(option.weight for option in question.body.options)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("kind", [BankFormat.CSV, BankFormat.XLSX])
@given(st.lists(questions().filter(_has_right), min_size=1, max_size=4))
@settings(max_examples=40, deadline=None)
def test_a_bank_comes_back_as_it_was(tmp_path_factory, language, kind, bank):
    path = tmp_path_factory.mktemp("out") / f"a.{kind}"
    written = write_question_table(path, bank, kind, language)
    assert written.written == len(bank)
    assert {remark.code for remark in written.left_out} <= {"table_lost_pictures"}
    read = read_question_table(path.name, path.read_bytes(), kind)
    assert read.rejected == ()
    assert [_carried(each) for each in read.questions] == [_carried(each) for each in bank]
