"""Rubbish in circles is collected on the thread of the window only."""

import gc
import threading

import pytest
from PySide6.QtCore import QObject

from desktop.qtkit import rubbish
from desktop.qtkit.jobs import Jobs
from desktop.qtkit.rubbish import Rubbish


@pytest.fixture
def enabled():
    was = gc.isenabled()
    gc.enable()
    gc.collect()
    yield
    (gc.enable if was else gc.disable)()


class Ring(QObject):
    """An object that holds itself and notes on which thread it ends."""

    def __init__(self, ends):
        super().__init__()
        self.ring = self
        self._ends = ends

    def __del__(self):
        self._ends.append(threading.current_thread())


class Nothing:
    """What a lane of jobs owns."""

    def close(self):
        """Close nothing."""


@pytest.mark.usefixtures("qapp", "enabled")
def test_a_worker_that_makes_many_objects_destroys_none_of_the_window(monkeypatch):
    monkeypatch.setattr(rubbish, "_YOUNG", 100)
    ends = []
    owner = QObject()
    looking = Rubbish(owner)
    for _ in range(50):
        Ring(ends)
    jobs = Jobs(Nothing, lambda _error: None)
    jobs.start(lambda _my, _progress: [[each] for each in range(200_000)])
    assert jobs.wait(10_000)
    assert ends == []
    looking.look()
    assert len(ends) == 50
    assert set(ends) == {threading.main_thread()}
    jobs.shut_down()


def test_what_asked_for_a_job_ends_with_it_on_the_thread_of_the_window(qtbot):
    ends = []

    class Asker(QObject):
        def __del__(self):
            ends.append(threading.current_thread())

        def take(self, _found):
            """Hear of the end."""

    jobs = Jobs(Nothing, lambda _error: None)
    for _ in range(20):
        asker = Asker()
        jobs.start(lambda _my, _progress: None, done=asker.take)
        del asker
    assert jobs.wait(10_000)
    qtbot.waitUntil(lambda: len(ends) == 20)
    assert set(ends) == {threading.main_thread()}
    jobs.shut_down()
