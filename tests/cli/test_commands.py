"""What every command has in common: exit codes, one object, the workspace it is told, no Qt."""

import os
import sqlite3
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from desktop import __version__

ROOT = Path(__file__).resolve().parents[2]
EVERY_COMMAND = (
    ("import", "tickets", "list.csv"),
    ("export", "tickets", "--format", "csv", "-o", "out.csv"),
    ("demo", "--tickets", "60"),
    ("backup",),
    ("restore",),
    ("check",),
)


def test_the_version_is_told(started):
    assert started("--version").out == f"Deskbook {__version__}\n"


@pytest.mark.parametrize("words", [("import",), ("frob",), ("export", "tickets"), ("demo", "x")])
def test_wrong_usage_ends_with_2_and_nothing_on_standard_output(started, words):
    ended = started(*words)
    assert (ended.code, ended.out) == (2, "")
    assert "usage" in ended.err


@pytest.mark.parametrize("words", EVERY_COMMAND, ids=lambda words: words[0])
def test_every_command_takes_a_workspace_and_prints_one_object(
    deskbook, started, a_list, tmp_path, words
):
    assert a_list.exists()
    root = tmp_path / "one"
    if words[0] not in ("import", "demo"):
        assert deskbook("demo", "--tickets", "5", "--workspace", root).code == 0
        assert deskbook("backup", "--workspace", root).code == 0
    ended = started(*words, "--json", "--workspace", root)
    assert ended.code in (0, 1), ended.err
    assert isinstance(ended.data, dict)
    assert (root / "deskbook.db").exists()


@pytest.mark.parametrize("words", [EVERY_COMMAND[1], ("backup",), ("restore",), ("check",)])
def test_reading_a_workspace_that_is_not_there_is_refused_and_makes_none(deskbook, tmp_path, words):
    ended = deskbook(*words, "--json", "--workspace", tmp_path / "nowhere")
    assert ended.code == 3
    assert ended.data["error"]["message"] == ended.err.strip() != ""
    assert not (tmp_path / "nowhere").exists()


def test_a_file_of_another_program_is_refused_and_stays_as_it_was(deskbook, a_list, tmp_path):
    root = tmp_path / "other"
    root.mkdir()
    other = sqlite3.connect(root / "deskbook.db")
    other.execute("create table theirs (x)")
    other.commit()
    other.close()
    before = (root / "deskbook.db").read_bytes()
    ended = deskbook("import", "tickets", a_list, "--json", "--workspace", root)
    assert (ended.code, ended.data["error"]["code"]) == (3, "foreign_file")
    assert (root / "deskbook.db").read_bytes() == before


def test_a_writing_command_is_refused_while_the_workspace_is_open_elsewhere(
    started, a_list, desk_folder, holding
):
    assert started("demo", "--tickets", "5", "--workspace", desk_folder).code == 0
    with holding(desk_folder):
        ended = started("import", "tickets", a_list, "--json", "--workspace", desk_folder)
        assert ended.code == 3
        assert ended.data["error"]["code"] == "workspace_open_elsewhere"
        assert ended.err.strip() == ended.data["error"]["message"]
        out = desk_folder.parent / "read.csv"
        reading = started(
            "export", "tickets", "--format", "csv", "-o", out, "--workspace", desk_folder
        )
        assert (reading.code, out.exists()) == (0, True)
    assert started("import", "tickets", a_list, "--workspace", desk_folder).code == 1


@pytest.fixture
def holding(tmp_path):
    """Return a context in which another process has a workspace open for writing."""
    held = textwrap.dedent("""
        import sys
        from pathlib import Path
        from desktop.services.machine import Machine
        from desktop.services.workspace import open_workspace
        root = Path(sys.argv[1])
        workspace = open_workspace(root, Machine(Path(sys.argv[2])))
        workspace.take_lock()
        print("held", flush=True)
        sys.stdin.read()
        workspace.close()
    """)

    class Holding:
        def __init__(self, root):
            line = [sys.executable, "-c", held, str(root), str(tmp_path / "other-home")]
            self._other = subprocess.Popen(line, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

        def __enter__(self):
            assert self._other.stdout.readline().strip() == b"held"

        def __exit__(self, *_):
            self._other.communicate()

    return Holding


def test_no_command_of_the_line_loads_qt(desk_folder, tmp_path):
    seen = textwrap.dedent("""
        import sys
        from desktop.cli.main import run
        code = run(["demo", "--tickets", "3", "--workspace", sys.argv[1]])
        out = sys.argv[2]
        here = ["--workspace", sys.argv[1]]
        code |= run(["export", "tickets", "--format", "json", "-o", out, *here])
        code |= run(["backup", *here])
        qt = [name for name in sys.modules if name.startswith(("PySide6", "shiboken", "qtawesome"))]
        sys.exit(code or len(qt))
    """)
    line = [sys.executable, "-c", seen, str(desk_folder), str(tmp_path / "out.json")]
    assert subprocess.run(line, check=False, capture_output=True).returncode == 0


def test_a_backup_is_restored_beside_and_never_over(deskbook, desk_folder):
    deskbook("demo", "--tickets", "8", "--workspace", desk_folder)
    made = deskbook("backup", "--json", "--workspace", desk_folder)
    assert made.data["backup"].startswith(str(desk_folder / "backups"))
    restored = deskbook("restore", "--json", "--workspace", desk_folder)
    there = restored.data["workspace"]
    assert restored.code == 0
    assert there != str(desk_folder)
    again = deskbook(
        "export", "tickets", "--format", "json", "-o", "x.json", "--json", "--workspace", there
    )
    assert again.data["tickets"] == 8


def test_the_sample_is_the_same_for_the_same_seed_and_refuses_a_desk_with_tickets(
    deskbook, tmp_path
):
    files = []
    for name in ("one", "two"):
        root = tmp_path / name
        done = deskbook("demo", "--tickets", "60", "--seed", "4", "--json", "--workspace", root)
        assert (done.code, done.data["tickets_created"]) == (0, 60)
        file = tmp_path / f"{name}.csv"
        deskbook("export", "tickets", "--format", "csv", "-o", file, "--workspace", root)
        files.append(file.read_bytes())
    assert files[0] == files[1]
    again = deskbook("demo", "--json", "--workspace", tmp_path / "one")
    assert (again.code, again.data["error"]["code"]) == (3, "workspace_not_empty")


def test_a_reader_that_has_enough_ends_a_command_without_a_word(tmp_path, deskbook, a_list):
    deskbook("import", "tickets", a_list, "--workspace", tmp_path / "desk")
    words = [sys.executable, "-m", "desktop", "stats", "--json", "--workspace", tmp_path / "desk"]
    setting = {**os.environ, "PYTHONPATH": str(ROOT), "DESKBOOK_HOME": str(tmp_path / "home")}
    with subprocess.Popen(
        words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=setting, cwd=tmp_path
    ) as child:
        child.stdout.close()
        assert child.stderr.read() == b""
