"""What the suites share: a clock that is set by hand, and real workspaces in temporary folders."""

import gc
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from desktop.services.machine import Machine
from desktop.services.services import Services
from desktop.services.workspace import Workspace, open_workspace

ROOT = Path(__file__).resolve().parents[1]
# References know nothing of what they are compared to; provocations and builders are shared.
sys.path[:0] = [str(ROOT / "tests" / name) for name in ("references", "provoke", "builders")]
NOON = 1_788_163_200_000  # a Monday, 2026-08-31 08:00 UTC

settings.register_profile(
    "everyday",
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("everyday")


def pytest_configure(config: pytest.Config) -> None:
    """Begin the display of this process (own_screen.py)."""
    from own_screen import begin_own_screen  # noqa: PLC0415 - the path is set above

    begin_own_screen(config)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the long runs out unless they are asked for (-m soak)."""
    if "soak" in config.getoption("markexpr"):
        return
    long_runs = [item for item in items if item.get_closest_marker("soak")]
    if long_runs:
        config.hook.pytest_deselected(items=long_runs)
        items[:] = [item for item in items if item not in long_runs]


def pytest_collection_finish() -> None:
    """Leave what stands now out of every search for rubbish: it stays to the end."""
    gc.collect()
    gc.freeze()


def pytest_runtest_teardown(item: pytest.Item) -> None:
    """Collect rubbish where a window has ended Python's own looking (qtkit/rubbish.py)."""
    if not gc.isenabled():
        gc.collect(0 if hash(item.nodeid) % 50 else 2)


class HandClock:
    """A clock that stands still until it is set; each reading may be made to step."""

    def __init__(self, now: int = NOON) -> None:
        self.now = now
        self.step = 0

    def __call__(self) -> int:
        """Return what it stands at."""
        self.now += self.step
        return self.now


class OpenDesk:
    """An open workspace with people at work: a lead, two agents."""

    def __init__(self, root: Path, machine: Machine, clock: HandClock) -> None:
        self.clock = clock
        self.workspace: Workspace = open_workspace(root, machine, clock, create=True)
        self.store = self.workspace.store
        setup = self.workspace.services(self.workspace.setup_session())
        if not self.workspace.directory.agents:
            for zh, en, role in (
                ("林晓", "Xiao Lin", "lead"),
                ("魏然", "Ran Wei", "agent"),
                ("白帆", "Fan Bai", "agent"),
            ):
                setup.people.add_agent(zh, en, role)
        self.people = {
            person.name.en: key for key, person in self.workspace.directory.agents.items()
        }
        by_role = sorted(self.workspace.directory.agents.values(), key=lambda person: person.key)
        lead, *_ = (person.name.en for person in by_role if person.role == "lead")
        first, second, *_ = (person.name.en for person in by_role if person.role == "agent")
        self.lin: Services = self.at_work(lead)
        self.wei: Services = self.at_work(first)
        self.bai: Services = self.at_work(second)

    def at_work(self, name: str) -> Services:
        """Return the services of a session that somebody begins now."""
        return self.workspace.services(self.workspace.session(self.people[name]))

    def item(self, name: str, code: str) -> int:
        """Return the key of a list entry."""
        found = self.workspace.directory.by_code(name, code)
        assert found is not None
        return found.key

    def close(self) -> None:
        """Close the workspace."""
        self.workspace.close()


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path / "machine")


@pytest.fixture(scope="session")
def blank_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a workspace that nobody may open: it is copied."""
    base = tmp_path_factory.mktemp("blank")
    OpenDesk(base / "desk", Machine(base / "machine"), HandClock()).close()
    return base / "desk"


@pytest.fixture
def open_desk(
    blank_folder: Path, tmp_path: Path, machine: Machine, clock: HandClock
) -> Iterator[Callable[..., OpenDesk]]:
    """Return a function that opens one more new workspace, or an existing folder."""
    opened: list[OpenDesk] = []

    def make(root: Path | None = None) -> OpenDesk:
        if root is None:
            root = tmp_path / f"desk-{len(opened)}"
            shutil.copytree(blank_folder, root)
        opened.append(OpenDesk(root, machine, clock))
        return opened[-1]

    yield make
    for each in opened:
        each.close()


@pytest.fixture
def desk(open_desk: Callable[..., OpenDesk]) -> OpenDesk:
    return open_desk()


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a workspace with the 60 written tickets of the sample, to be copied."""
    base = tmp_path_factory.mktemp("sample")
    workspace = open_workspace(base / "desk", Machine(base / "machine"), HandClock(), create=True)
    workspace.services(workspace.setup_session()).demo.write(60)
    workspace.close()
    return base / "desk"


@pytest.fixture
def dump() -> Callable[..., dict[str, list[tuple[Any, ...]]]]:
    """Return a function that reads whole tables, for comparing before and after."""

    def read(connection: Any, *left_out: str) -> dict[str, list[tuple[Any, ...]]]:
        names = [
            name
            for (name,) in connection.execute(
                "select name from sqlite_master where type = 'table'"
                " and name not like 'search_index_%' and name not like 'sqlite_%'"
                " and name not like '_sqlite_%'"
            )
        ]
        return {
            name: sorted(connection.execute(" ".join(("select * from", name))).fetchall(), key=repr)
            for name in names
            if name not in (*left_out, "search_index")
        }

    return read


@pytest.fixture
def run_python(tmp_path: Path) -> Callable[..., "subprocess.Popen[str]"]:
    """Return a function that starts a Python script with this checkout on its path."""
    children: list[subprocess.Popen[str]] = []

    def start(script: str, *args: object) -> "subprocess.Popen[str]":
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "DESKBOOK_HOME": str(tmp_path)}
        child = subprocess.Popen(
            [sys.executable, "-c", script, *map(str, args)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment,
        )
        children.append(child)
        return child

    yield start
    for child in children:
        if child.poll() is None:
            child.kill()
        child.communicate()
