"""Approved versions come into force on their day while a window is open, as nobody's act."""

from control_desk import floor
from library_desk import SUBMITTED, new_sop

from desktop.app.releases import Releases
from desktop.domain.documents.states import State

__all__ = ["floor"]
HOUR = 3_600_000


def scheduled(floor):
    _, version = new_sop(floor.opened.wei)
    floor.opened.wei.documents.submit(version, SUBMITTED)
    floor.opened.lin.documents.approve(version, floor.opened.clock.now + HOUR)
    return version


def state_of(floor, version):
    return floor.opened.wei.documents.version(version).state


def test_what_is_due_comes_into_force_and_undo_does_not_take_it_back(floor):
    version = scheduled(floor)
    releases = Releases(floor.desk, floor.state)
    releases.look()
    floor.settle()
    assert state_of(floor, version) is State.SCHEDULED
    assert floor.heard.said == []
    floor.opened.clock.now += HOUR
    before = floor.desk.my.undo.last()
    releases.look()
    floor.settle()
    assert state_of(floor, version) is State.EFFECTIVE
    assert floor.heard.said[0][1] == "info"
    assert floor.desk.my.undo.last() == before


def test_who_may_only_look_changes_nothing_and_sees_no_error(floor):
    version = scheduled(floor)
    floor.opened.clock.now += HOUR
    floor.work_as(None)
    Releases(floor.desk, floor.state).look()
    floor.settle()
    assert state_of(floor, version) is State.SCHEDULED
    assert floor.heard.said == []
