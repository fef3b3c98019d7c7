"""Two hundred kills in the middle of an exam."""

import sys

import pytest
from exam_kills import Desks, kill_exams

pytestmark = pytest.mark.soak


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_killed_two_hundred_times_an_exam_has_kept_every_answer(open_desk, run_python):
    assert len(kill_exams(run_python, Desks(open_desk), 200)) == 3
