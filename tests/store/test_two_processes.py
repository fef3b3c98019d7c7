"""Faults F1 and F7: a killed process loses nothing it said was saved; never two writers."""

import os
import signal

import pytest
from killing import HOLD, kill_often

from desktop.domain.drafts import TicketDraft
from desktop.domain.errors import AppError

HOLDS_THE_LOCK = HOLD + "mine.settings.set('desk_name', 'held'); print('held', flush=True); input()"
WRITES_ONCE = (
    HOLD
    + """
from desktop.domain.errors import AppError
try:
    mine.settings.set("desk_name", "second")
    print("written")
except AppError as error:
    print(error.code, len(mine.queue.all_keys(mine.queue.query("all"))))
"""
)


def test_a_second_process_may_not_write_but_can_read(desk, run_python):
    desk.wei.tickets.create(TicketDraft("打印机"))
    child = run_python(WRITES_ONCE, desk.store.folder.root)
    out, errors = child.communicate()
    assert (out.split(), errors) == (["workspace_open_elsewhere", "1"], "")


def test_while_another_process_writes_this_one_reads_and_is_told_who_may_write(
    open_desk, desk, run_python
):
    root = desk.store.folder.root
    desk.close()
    child = run_python(HOLDS_THE_LOCK, root)
    assert child.stdout.readline() == "held\n"
    reader = open_desk(root)
    assert reader.wei.settings.get("desk_name") == "held"
    with pytest.raises(AppError) as caught:
        reader.wei.settings.set("desk_name", "mine")
    assert caught.value.code == "workspace_open_elsewhere"
    assert caught.value.params == {"path": str(root)}
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    reader.wei.settings.set("desk_name", "mine")
    assert reader.wei.settings.get("desk_name") == "mine"


def test_killed_while_it_writes_it_has_kept_all_it_said_it_kept(desk, run_python):
    root = desk.store.folder.root
    desk.close()
    assert len(kill_often(run_python, root, 30)) >= 30
