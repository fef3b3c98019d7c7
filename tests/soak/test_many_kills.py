"""Fault F1 at length: a thousand kills."""

import pytest
from killing import kill_often


@pytest.mark.soak
def test_killed_a_thousand_times_it_has_still_kept_all_it_said_it_kept(desk, run_python):
    root = desk.store.folder.root
    desk.close()
    assert len(kill_often(run_python, root, 1000)) >= 1000
