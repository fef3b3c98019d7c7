"""The decisions that nothing else checks: who knows SQL, clocks, printing; files and names."""

import ast
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DESKTOP = ROOT / "desktop"
SQL = re.compile(
    r"^\s*(select\s.+\sfrom|insert\s+(or\s+\w+\s+)?into|update\s+\w+\s+set|delete\s+from|pragma\s+\w"
    r"|create\s+(unique\s+)?(virtual\s+)?(table|index)|alter\s+table|drop\s+table|begin\s+immediate)",
    re.IGNORECASE | re.DOTALL,
)
CLOCKS = {"time.time", "time.time_ns", "datetime.now", "datetime.utcnow", "datetime.today",
          "date.today", "datetime.datetime.now", "datetime.date.today"}  # fmt: skip


def python_files(*folders):
    return [file for folder in folders for file in sorted((ROOT / folder).rglob("*.py"))]


@cache
def tree(file):
    return ast.parse(file.read_text("utf-8"))


@pytest.fixture(autouse=True, scope="module")
def _trees_are_let_go():
    """Three million nodes would make every later search for rubbish a matter of seconds."""
    yield
    tree.cache_clear()


def name(file):
    return file.relative_to(ROOT).as_posix()


def calls(file):
    return [node for node in ast.walk(tree(file)) if isinstance(node, ast.Call)]


def said(file):
    """Return the texts of a file that are no docstrings."""
    docs = {
        id(node.body[0].value)
        for node in ast.walk(tree(file))
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef))
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    return [
        node.value
        for node in ast.walk(tree(file))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs
    ]


def imports(file):
    found = set()
    for node in ast.walk(tree(file)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add(node.module or "")
    return found


def test_no_python_file_is_longer_than_300_lines():
    long = {
        name(file): lines
        for file in python_files("desktop", "installers", "tests")
        if (lines := len(file.read_text("utf-8").splitlines())) > 300
    }
    assert long == {}


def test_only_the_store_speaks_sql():
    # The bench compares with bare SQL, which is its purpose.
    speakers = ("desktop/store/", "desktop/bench/")
    outside = [file for file in python_files("desktop") if not name(file).startswith(speakers)]
    assert [(name(file), text) for file in outside for text in said(file) if SQL.match(text)] == []


def test_the_test_above_knows_sql_when_it_sees_it():
    for text in ("select a from b", "INSERT INTO x", "pragma user_version", "update t set a = 1"):
        assert SQL.match(text)
    for text in ("Select a ticket", "update available", "begin", "create a ticket"):
        assert not SQL.match(text)


def test_no_statement_returns_what_it_wrote():
    texts = [(name(file), text) for file in python_files("desktop") for text in said(file)]
    assert [
        place for place, text in texts if re.search(r"\sreturning\s", text) and SQL.match(text)
    ] == []


def test_only_the_driver_imports_the_library_and_only_it_and_migrations_its_tools():
    users = {"sqlite3": set(), "sqlite_utils": set()}
    for file in python_files("desktop"):
        for library, found in users.items():
            if any(each.split(".")[0] == library for each in imports(file)):
                found.add(name(file))
    assert users["sqlite3"] <= {"desktop/store/driver.py", "desktop/bench/limits.py"}
    assert users["sqlite_utils"] <= {
        "desktop/store/driver.py",
        "desktop/store/migrations/steps.py",
        "desktop/store/migrations/runner.py",
    }


def test_views_and_models_reach_data_through_services_alone():
    wrong = [
        (name(file), module)
        for file in python_files("desktop/views", "desktop/models")
        for module in imports(file)
        if module.startswith(("desktop.store", "desktop.exchange"))
    ]
    assert wrong == []


def test_only_the_command_line_prints():
    printing = [
        name(file)
        for file in python_files("desktop")
        if not name(file).startswith("desktop/cli/")
        and any(ast.unparse(call.func) == "print" for call in calls(file))
    ]
    assert printing == []


def test_nothing_sleeps_or_asks_in_a_box_of_its_own():
    forbidden = {"time.sleep", "sleep", "QThread.sleep", "QThread.msleep", "QMessageBox.question"}
    wrong = [
        (name(file), ast.unparse(call.func))
        for file in python_files("desktop", "tests")
        for call in calls(file)
        if ast.unparse(call.func) in forbidden
    ]
    assert wrong == []


def test_nobody_asks_a_layout_for_its_items():
    """Such a face outlives what Qt deletes, and the program dies later (qtkit/placed.py)."""
    lists = {"views/tickets/view_list.py", "views/tickets/view_rows.py",
             "views/importing/target_list.py"}  # fmt: skip
    wrong = [
        name(file)
        for file in python_files("desktop")
        if name(file).removeprefix("desktop/") not in lists
        for node in ast.walk(tree(file))
        if isinstance(node, ast.Attribute) and node.attr in {"itemAt", "itemAtPosition"}
    ]
    assert wrong == []


def test_only_the_session_reads_the_clock():
    wrong = [
        (name(file), ast.unparse(call.func))
        for file in python_files("desktop")
        if name(file) != "desktop/domain/session.py"
        for call in calls(file)
        if ast.unparse(call.func) in CLOCKS
    ]
    assert wrong == []


def test_no_sentence_is_put_together_before_it_is_translated():
    wrong = [
        (name(file), call.lineno)
        for file in python_files("desktop")
        for call in calls(file)
        if isinstance(call.func, ast.Attribute)
        and call.func.attr in ("tr", "translate")
        and any(isinstance(part, (ast.JoinedStr, ast.BinOp)) for part in call.args[:2])
    ]
    assert wrong == []


def test_every_module_says_what_it_is_for():
    silent = [
        name(file)
        for file in python_files("desktop", "installers", "tests")
        if not ast.get_docstring(tree(file))
    ]
    assert silent == []


def test_references_and_limits_know_nothing_of_what_they_are_compared_to():
    limits = [file for file in python_files("desktop/bench") if file.name == "limits.py"]
    wrong = [
        (name(file), module)
        for file in (*python_files("tests/references"), *limits)
        for module in imports(file)
        if module.split(".")[0] == "desktop"
    ]
    assert wrong == []


def test_the_names_of_tests_are_sentences_and_their_files_have_names_of_their_own():
    short = [
        f"{file.name}: {node.name}"
        for file in python_files("tests")
        for node in ast.walk(tree(file))
        if isinstance(node, ast.FunctionDef)
        and node.name.startswith("test_")
        and node.name.count("_") < 3
    ]
    assert short == []
    names = [file.name for file in python_files("tests") if file.name.startswith("test_")]
    assert sorted(set(names)) == sorted(names)
    assert not [name(file) for file in python_files("tests") if file.name == "__init__.py"]


def test_the_import_rules_hold():
    code = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def test_no_file_names_a_place_of_the_machine_it_was_written_on():
    # Put together here so that this file doesn't name them.
    places = re.compile(
        "|".join(("/ro" + "ot/", "/tm" + "p/(wt|probe)", "/wo" + "rk/(shared|main)"))
    )
    kinds = {".py", ".md", ".toml", ".json", ".txt", ".qss", ".svg", ".csv"}
    wrong = [
        name(file)
        for folder in ("desktop", "installers", "tests", "resources")
        for file in (ROOT / folder).rglob("*")
        if file.suffix in kinds and places.search(file.read_text("utf-8", errors="replace"))
    ]
    assert wrong == []


def test_the_map_names_every_package_and_group_of_files():
    readme = DESKTOP / "README.md"
    if not readme.exists():
        pytest.skip("the map of desktop/ is written when its parts have settled")
    text = readme.read_text("utf-8")
    packages = [
        file.parent.name
        for file in DESKTOP.rglob("__init__.py")
        if file.parent != DESKTOP and len(list(file.parent.iterdir())) > 1
    ]
    assert [package for package in packages if package not in text] == []


def test_no_widget_is_left_without_a_parent():
    # A layout shows what it was given one turn later; without a parent that is a window of its own.
    orphans = [
        f"{name(file)}:{call.lineno}"
        for file in python_files("desktop")
        for call in calls(file)
        if isinstance(call.func, ast.Attribute)
        and call.func.attr == "setParent"
        and isinstance(call.args[0], ast.Constant)
        and call.args[0].value is None
    ]
    assert orphans == []
