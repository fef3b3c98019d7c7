"""Migrations: the frozen schema, whole or not at all, killed at each statement."""

import shutil
import sqlite3
import sys
from pathlib import Path

import pytest

from desktop.domain.errors import AppError
from desktop.services.workspace import open_workspace
from desktop.store import driver, header
from desktop.store.migrations.runner import migrate

GOLDEN = Path(__file__).with_name("schema.txt")
_BESIDE = ("-wal", "-shm", "-journal")
STEPS = [
    "m001_first_schema",
    "m002_narrow_views",
    "m003_escalated_flag",
    "m004_usage_of_lists",
    "m005_saved_views",
    "m006_controlled_documents",
    "m007_clocks_of_tickets",
    "m008_known_already",
    "m009_runs_of_sops",
    "m010_triage_decisions",
    "m011_filled_forms_of_tickets",
    "m012_escalations_and_notes",
    "m013_merged_tickets",
    "m014_calls_and_reviews",
    "m015_actions_by_one_choice",
    "m016_lines_of_versions",
    "m017_bank_of_questions",
    "m018_attempts_at_exams",
    "m019_practice_and_competence",
]


def schema_of(path):
    """Return the words of the schema, white space aside, without what the engine keeps itself."""
    connection = sqlite3.connect(path)
    try:
        rows = connection.execute(
            "select sql from sqlite_master where sql is not null and name not like 'search_index_%'"
            " and tbl_name not like '_sqlite_%' and tbl_name not like 'sqlite_%'"
            " order by type desc, name"
        ).fetchall()
    finally:
        connection.close()
    return "".join(" ".join(sql.split()) + "\n" for (sql,) in rows)


@pytest.fixture
def migrated(tmp_path):
    path = tmp_path / "deskbook.db"
    migrate(path)
    connection = sqlite3.connect(path, isolation_level=None)
    yield connection
    connection.close()


def test_a_new_file_has_the_frozen_schema(tmp_path):
    migrate(tmp_path / "new.db")
    assert schema_of(tmp_path / "new.db") == GOLDEN.read_text("utf-8")


def test_every_table_is_strict(migrated):
    tables = migrated.execute(
        "select name, strict from pragma_table_list where schema = 'main' and type = 'table'"
        " and name not like 'sqlite_%' and name not like '_sqlite_%'"
    ).fetchall()
    assert len(tables) > 12
    assert [name for name, strict in tables if not strict] == []


def test_version_and_application_stand_in_the_head_of_the_file(migrated):
    assert migrated.execute("pragma user_version").fetchone() == (header.SCHEMA_VERSION,)
    assert migrated.execute("pragma application_id").fetchone() == (driver.APPLICATION_ID,)
    assert migrated.execute("pragma foreign_key_check").fetchall() == []
    assert migrated.execute("pragma integrity_check").fetchall() == [("ok",)]


def test_every_reference_points_to_a_table_there_is(migrated):
    names = {name for (name,) in migrated.execute("select name from sqlite_master")}
    for name in names:
        found = migrated.execute('select "table" from pragma_foreign_key_list(?)', (name,))
        assert {target for (target,) in found} <= names


def test_a_second_run_does_nothing(tmp_path):
    assert migrate(tmp_path / "new.db") == STEPS
    assert migrate(tmp_path / "new.db") == []


def test_a_step_beyond_the_known_version_is_refused_and_taken_back(tmp_path, monkeypatch):
    monkeypatch.setattr(header, "SCHEMA_VERSION", 0)
    with pytest.raises(RuntimeError, match="SCHEMA_VERSION"):
        migrate(tmp_path / "new.db")
    connection = sqlite3.connect(tmp_path / "new.db")
    found = connection.execute("select name from sqlite_master where name = 'ticket'").fetchall()
    connection.close()
    assert found == []


def test_a_step_that_leaves_a_broken_reference_is_taken_back(tmp_path, monkeypatch):
    from desktop.store.migrations import m001_first  # noqa: PLC0415 - the one step there is

    broken = (
        *m001_first.STATEMENTS,
        "insert into message values (1, 987654, 0, null, '', null, '', 0)",
    )
    monkeypatch.setattr(m001_first, "STATEMENTS", broken)
    with pytest.raises(AppError) as caught:
        migrate(tmp_path / "new.db")
    assert caught.value.code == "migration_failed"
    assert caught.value.params == {"table": "message", "rows": 1}
    assert "create table ticket" not in schema_of(tmp_path / "new.db")


def test_a_file_of_an_older_version_is_backed_up_and_brought_up_to_date(
    blank_folder, tmp_path, machine, clock, monkeypatch
):
    from sqlite_utils import Migrations  # noqa: PLC0415 - steps of this test alone

    from desktop.store.migrations import steps  # noqa: PLC0415

    root = tmp_path / "desk"
    shutil.copytree(blank_folder, root)
    more = Migrations("deskbook")
    for name in STEPS:
        more()(getattr(steps, name))

    @more()
    def m999_more(db):
        db.execute("alter table station add column place text not null default ''")

    monkeypatch.setattr(steps, "MIGRATIONS", more)
    version = len(STEPS) + 1
    monkeypatch.setattr(header, "SCHEMA_VERSION", version)
    counts = all_counts(root / "deskbook.db")
    workspace = open_workspace(root, machine, clock)
    assert workspace.store.reader.execute("select place from station").fetchall() == [("",)]
    assert workspace.store.reader.execute("pragma user_version").fetchone() == (version,)
    workspace.close()
    (kept,) = (root / "backups").glob("*.db")
    assert all_counts(root / "deskbook.db") == all_counts(kept) == counts


def all_counts(path):
    connection = sqlite3.connect(path)
    names = [
        name
        for (name,) in connection.execute("select name from sqlite_master where type = 'table'")
        if not name.startswith("_sqlite_")
    ]
    out = {
        n: connection.execute(" ".join(("select count(*) from", n))).fetchone()[0] for n in names
    }
    connection.close()
    return out


def test_killed_at_any_statement_the_file_is_at_the_old_or_the_new_version(tmp_path, monkeypatch):
    left = LeftBehind(tmp_path)
    plain = driver.open_plain

    def watched(path):
        connection = plain(path)
        connection.set_trace_callback(left.copy)
        return connection

    with monkeypatch.context() as patch:
        patch.setattr(driver, "open_plain", watched)
        migrate(left.file)
    assert left.statements > 60
    versions = [whole_version(copy) for copy in left.copies]
    assert versions == sorted(versions)
    assert set(versions) == set(range(header.SCHEMA_VERSION + 1))


class LeftBehind:
    """What a process killed at a statement leaves: the files as they are before it runs.

    Statements between which no file changes leave the same, which is kept once.
    """

    def __init__(self, folder):
        self.file = folder / "whole.db"
        self.statements = 0
        self.copies = []
        self._last = None

    def copy(self, _statement):
        """Keep the files as they are, unless the last copy has the same bytes."""
        self.statements += 1
        files = {part: self.file.with_name(self.file.name + part) for part in ("", *_BESIDE)}
        found = {part: path.read_bytes() for part, path in files.items() if path.exists()}
        # The index of the log in shared memory follows from the log.
        told = {part: data for part, data in found.items() if part != "-shm"}
        if told == self._last:
            return
        self._last = told
        copy = self.file.with_name(f"{self.statements}.db")
        for part, data in found.items():
            copy.with_name(copy.name + part).write_bytes(data)
        self.copies.append(copy)


def whole_version(path):
    """Return the version of a file, having made sure that its tables agree with it."""
    connection = sqlite3.connect(path)
    try:
        (version,) = connection.execute("pragma user_version").fetchone()
        assert connection.execute("pragma integrity_check").fetchall() == [("ok",)]
    finally:
        connection.close()
    if version in (0, len(STEPS)):
        assert schema_of(path) == (GOLDEN.read_text("utf-8") if version else "")
    assert migrate(path) == STEPS[version:]
    assert schema_of(path) == GOLDEN.read_text("utf-8")
    return version


HALF_MADE = """
import os, signal, sys
from pathlib import Path
from desktop.services import workspace
from desktop.services.machine import Machine
from desktop.store import driver

root, limit = Path(sys.argv[1]), int(sys.argv[2])
seen = [0]
connect = driver._connect

def one(_statement):
    seen[0] += 1
    if seen[0] == limit:
        os.kill(os.getpid(), signal.SIGKILL)

def traced(*args, **kwargs):
    connection = connect(*args, **kwargs)
    connection.set_trace_callback(one)
    return connection

driver._connect = traced
machine = Machine(root.parent / "m")
workspace.open_workspace(root, machine, lambda: 1_788_163_200_000, create=True).close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
@pytest.mark.parametrize("limit", [1, 20, 90, 101, 104, 140, 400])
def test_a_workspace_whose_making_was_killed_is_made_whole_at_the_next_start(
    tmp_path, run_python, machine, clock, limit
):
    root = tmp_path / "desk"
    run_python(HALF_MADE, root, limit).communicate()
    workspace = open_workspace(root, machine, clock, create=True)
    try:
        assert len(workspace.directory.of("status")) == 12
        assert len(workspace.directory.fields) > 10
        assert workspace.services(workspace.setup_session()).checks.run().is_sound
        assert not list(root.glob("*.new*"))
    finally:
        workspace.close()


def test_after_a_migration_nothing_is_left_in_a_log_beside_the_file(tmp_path):
    assert migrate(tmp_path / "a.db")
    assert [path.name for path in tmp_path.iterdir()] == ["a.db"]
