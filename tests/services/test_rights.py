"""Whoever the session is for, the one table of rights decides, below every view."""

import ast
from pathlib import Path

import pytest

import desktop.services
from desktop.domain.errors import AppError
from desktop.domain.session import Session
from desktop.services.base import Service, action, rights

ROLES = ("lead", "agent", "trainer", "setup", "reader", "requester", "stranger", "")
FOLDER = Path(desktop.services.__file__).parent
# Calls by which a service changes something: in the store, on this machine, in files.
WRITES = {
    "self._write", "self._store.write", "self._store.derive", "self._store.settle",
    "self._store.number_from", "self._store.writer", "self._machine.set", "backup.make",
    "backup.restore", "restore_beside", "Intake", "_take_back", "files.keep",
    "draft_files.keep", "draft_files.drop",
}  # fmt: skip


class Anything(Service):
    """A service with one act, for each name of the table."""


def acts():
    for name in sorted(rights()):
        yield name, action(name)(lambda _self: "done")


@pytest.mark.parametrize("role", ROLES)
def test_each_role_may_do_exactly_what_the_table_says(desk, role):
    service = Anything(desk.store, Session(None, role, desk.clock))
    for name, act in acts():
        if role in rights()[name]:
            assert act(service) == "done"
        else:
            with pytest.raises(AppError, match="not_allowed"):
                act(service)


def test_who_may_only_look_may_change_nothing_but_make_a_backup():
    assert {name for name, roles in rights().items() if "reader" in roles} == {"backup.make"}


def test_requesters_and_strangers_may_do_nothing():
    assert not [name for name, roles in rights().items() if roles & {"requester", "stranger", ""}]


def test_an_act_outside_of_the_table_is_a_bug_and_not_allowed(desk):
    act = action("ticket.explode")(lambda _self: None)
    with pytest.raises(KeyError):
        act(desk.wei.tickets)


def test_nobody_at_the_keyboard_is_a_reader_and_a_retired_role_stays_its_own(desk):
    assert desk.workspace.session(None).role == "reader"
    assert desk.workspace.session(987_654).role == "reader"
    assert desk.workspace.session(987_654).person is None


def calls(node):
    return {ast.unparse(part.func) for part in ast.walk(node) if isinstance(part, ast.Call)}


def test_every_public_method_that_writes_carries_its_action():
    unmarked = []
    for file in sorted(FOLDER.rglob("*.py")):
        for owner in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(owner, ast.ClassDef) and any(
                isinstance(base, ast.Name) and base.id == "Service" for base in owner.bases
            ):
                unmarked += [f"{file.name}: {owner.name}.{name}" for name in writing(owner)]
    assert unmarked == []


def writing(owner):
    """Return the public methods of a class that write, by themselves or others, unmarked."""
    methods = {part.name: part for part in owner.body if isinstance(part, ast.FunctionDef)}
    marked = {
        name
        for name, method in methods.items()
        if any(ast.unparse(mark).startswith("action(") for mark in method.decorator_list)
    }
    writers = {name for name, method in methods.items() if calls(method) & WRITES}
    grown = True
    while grown:
        # A marked method asks for the right itself; calling it is safe.
        via = {f"self.{name}" for name in writers - marked}
        more = {name for name, method in methods.items() if calls(method) & via} - writers
        writers |= more
        grown = bool(more)
    return sorted(name for name in writers - marked if not name.startswith("_"))


def test_the_test_above_sees_a_method_that_writes_through_another():
    text = (
        "class S(Service):\n def open(self): self._step()\n def _step(self): self._write('x', y)\n"
        " @action('a')\n def good(self): self._step()\n def calls_good(self): self.good()\n"
    )
    assert writing(ast.parse(text).body[0]) == ["open"]
