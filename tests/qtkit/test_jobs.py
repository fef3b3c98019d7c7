"""Background work: every end is told once, on the thread of the window, in order."""

import threading
from typing import ClassVar

import pytest
import shiboken6
from PySide6.QtCore import QObject

from desktop.domain.errors import AppError, Cancelled
from desktop.qtkit.jobs import Jobs, Latest


class Desk:
    """Services that know their thread."""

    made: ClassVar = []

    def __init__(self):
        self.thread = threading.get_ident()
        self.closed_on = None
        Desk.made.append(self)

    def close(self):
        """Remember the closing thread."""
        self.closed_on = threading.get_ident()


@pytest.fixture
def bugs():
    return []


@pytest.fixture
def jobs(qapp, bugs):
    assert qapp
    Desk.made = []
    found = Jobs(Desk, bugs.append)
    yield found
    found.shut_down()


def test_a_result_arrives_on_the_thread_of_the_window(jobs):
    heard = []
    jobs.start(
        lambda my, _progress: my.thread,
        done=lambda thread: heard.append((thread, threading.get_ident())),
    )
    assert jobs.wait()
    worker, receiver = heard[0]
    assert receiver == threading.get_ident()
    assert worker != receiver


def test_a_thousand_quick_jobs_lose_no_result_and_keep_their_order(jobs):
    heard = []
    for number in range(1000):
        jobs.start(lambda _my, _progress, number=number: number, done=heard.append)
    assert jobs.wait(20000)
    assert heard == list(range(1000))


def test_each_lane_keeps_its_order(jobs):
    heard = {"read": [], "write": [], "import": []}
    for number in range(50):
        for lane, list_ in heard.items():
            jobs.start(lambda _my, _progress, number=number: number, done=list_.append, lane=lane)
    assert jobs.wait()
    assert all(list_ == list(range(50)) for list_ in heard.values())


def test_services_are_made_once_per_lane_on_its_thread_and_closed_there(jobs):
    for lane in ("read", "read", "write"):
        jobs.start(lambda _my, _progress: None, lane=lane)
    assert jobs.wait()
    assert len(Desk.made) == 2
    jobs.shut_down()
    assert all(desk.closed_on == desk.thread for desk in Desk.made)


def test_an_expected_error_reaches_failed(jobs, bugs):
    def work(_my, _progress):
        raise AppError("disk_full", free=0)

    heard = []
    jobs.start(work, failed=heard.append)
    assert jobs.wait()
    assert heard[0].code == "disk_full"
    assert bugs == []


def test_an_error_nobody_hears_goes_to_the_bug_handler(jobs, bugs):
    jobs.start(lambda _my, _progress: 1 / 0)
    assert jobs.wait()
    assert isinstance(bugs[0], ZeroDivisionError)


def test_services_that_cannot_be_made_fail_the_job_and_are_tried_again(qapp, bugs):
    assert qapp
    tries = []

    def make():
        tries.append(1)
        if len(tries) == 1:
            raise AppError("locked")
        return Desk()

    jobs = Jobs(make, bugs.append)
    failed, done = [], []
    jobs.start(lambda _my, _progress: 1, failed=failed.append)
    jobs.start(lambda _my, _progress: 2, done=done.append)
    assert jobs.wait()
    jobs.shut_down()
    assert [error.code for error in failed] == ["locked"]
    assert done == [2]


def test_progress_is_told_and_in_order(jobs):
    heard = []

    def work(_my, progress):
        for step in range(3):
            progress(step, 3)

    jobs.start(work, progress=lambda done, total: heard.append((done, total)))
    assert jobs.wait()
    assert heard[0] == (0, 3)
    assert heard == sorted(heard)


@pytest.mark.parametrize("stop_at", range(5))
def test_cancel_at_each_step_stops_the_work_there(jobs, stop_at):
    reached, heard = [], []

    def work(_my, progress):
        for step in range(5):
            if step == stop_at:
                job_of["job"].cancel()
            progress(step, 5)
            reached.append(step)

    job_of = {}
    hold = threading.Event()
    jobs.start(lambda _my, _progress: hold.wait(5))
    job_of["job"] = jobs.start(work, done=heard.append, failed=heard.append)
    hold.set()
    assert jobs.wait()
    assert reached == list(range(stop_at))
    assert [type(error) for error in heard] == [Cancelled]


def test_a_job_cancelled_before_its_turn_never_begins(jobs):
    hold, begun, heard = threading.Event(), [], []
    jobs.start(lambda _my, _progress: hold.wait(5))
    job = jobs.start(lambda _my, _progress: begun.append(1), failed=heard.append)
    job.cancel()
    hold.set()
    assert jobs.wait()
    assert begun == []
    assert isinstance(heard[0], Cancelled)


def test_the_newest_of_several_searches_is_the_only_one_heard(jobs):
    heard = []
    latest = Latest(jobs)
    for text in ("p", "pr", "printer"):
        latest.start(lambda _my, _progress, text=text: text, done=heard.append)
    assert jobs.wait()
    assert heard == ["printer"]


def test_a_pane_that_is_gone_is_not_called(jobs):
    class Pane(QObject):
        def show(self, value):
            raise AssertionError(value)

    pane = Pane()
    hold = threading.Event()
    jobs.start(lambda _my, _progress: hold.wait(5), done=pane.show)
    shiboken6.delete(pane)
    hold.set()
    assert jobs.wait()


def test_shutting_down_ends_the_threads_and_calls_nobody(jobs):
    heard = []

    def work(_my, progress):
        while True:
            progress(0, 0)

    jobs.start(work, done=heard.append, failed=heard.append)
    jobs.shut_down()
    jobs.start(work, done=heard.append)
    assert heard == []
    assert not [each for each in threading.enumerate() if each.name.startswith("jobs-")]
