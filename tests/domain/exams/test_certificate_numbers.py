"""Numbers of certificates: read back however they were copied, no longer true once marks change."""

import pytest

from desktop.domain.exams.attempt import Attempt, State
from desktop.domain.exams.certificate import Holds, held, number_of, read_number

ATTEMPT = Attempt(
    1, bytes(range(16)), 1, 1, 7, 1, State.SUBMITTED, 0, 100, 5, 9, percent=82.5, passed=True
)


def test_a_number_is_read_back_whatever_its_width_case_and_dashes():
    number = number_of(ATTEMPT)
    said = str(number)
    assert len(said) == len("C-123456-1234")
    for typed in (said, said.lower(), said.replace("-", " "), said[2:], said.replace("0", "O")):
        assert read_number(typed) == number
    wide = "".join(chr(ord(c) + 0xFEE0) if c.isalnum() else c for c in said)
    assert read_number(wide) == number


@pytest.mark.parametrize("typed", ["", "C-", "C-1234-1234", "EX-01", "证书一号", "C" * 400])
def test_what_is_no_number_is_none(typed):
    assert read_number(typed) is None


def test_a_number_holds_until_marks_change_or_the_attempt_is_voided():
    number = number_of(ATTEMPT)
    assert held(ATTEMPT, number) is Holds.YES
    assert held(ATTEMPT._replace(percent=90.0), number) is Holds.CHANGED
    assert held(ATTEMPT._replace(passed=False), number) is Holds.CHANGED
    assert held(ATTEMPT._replace(state=State.VOID), number) is Holds.VOID
    assert number_of(ATTEMPT._replace(id=bytes(16))).which != number.which
