"""An exam survives kill -9: no answer that was kept is lost, no time is given or taken."""

import sys

import pytest
from exam_kills import Desks, kill_exams


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_killed_at_any_moment_an_exam_keeps_every_answer_it_said_it_kept(open_desk, run_python):
    assert len(kill_exams(run_python, Desks(open_desk), 20)) == 3
