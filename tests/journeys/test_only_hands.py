"""A journey uses hands and eyes only: none imports the program it walks through."""

import ast
from pathlib import Path

import pytest

FILES = sorted(set(Path(__file__).parent.glob("*.py")) - {Path(__file__).with_name("conftest.py")})


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_no_journey_imports_the_program(file):
    names = []
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names += [each.name for each in node.names]
        elif isinstance(node, ast.ImportFrom):
            names.append(node.module)
    assert [name for name in names if name.split(".")[0] == "desktop"] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_no_journey_reaches_into_what_is_private(file):
    if file.name == "hands.py":
        return
    tree = ast.parse(file.read_text("utf-8"))
    touched = [node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)]
    assert [name for name in touched if name.startswith("_")] == []
