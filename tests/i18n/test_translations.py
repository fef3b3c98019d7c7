"""Every marked text of the code is in both files, translated and compiled as it stands."""

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from defusedxml import ElementTree
from PySide6.QtCore import QTranslator

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "resources" / "i18n").glob("*.ts"))
MARKS = {"tr", "translate", "QT_TRANSLATE_NOOP"}


def tool(name):
    return str(Path(sys.executable).with_name(name))


def entries(file):
    """Return (context, text) → translation of a .ts file, forms of number one behind the other."""
    out = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            forms = [form.text or "" for form in said.iter("numerusform")] or [said.text or ""]
            finished = said.get("type") is None
            key = (context.findtext("name"), message.findtext("source"))
            out[key] = (forms, finished, message.get("numerus") == "yes")
    return out


def calls():
    """Yield every call that marks a text, with its file."""
    for path in sorted((ROOT / "desktop").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                if name in MARKS:
                    yield path.relative_to(ROOT), name, node


def test_there_is_a_file_for_each_language():
    assert [file.stem for file in FILES] == ["deskbook_en", "deskbook_zh_CN"]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_text_is_translated(file):
    missing = [key for key, (forms, finished, _) in entries(file).items() if not finished]
    assert missing == []
    empty = [key for key, (forms, _, _) in entries(file).items() if not all(forms)]
    assert empty == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_translations_keep_the_names_in_braces(file):
    wrong = {
        key: forms
        for key, (forms, finished, numerus) in entries(file).items()
        for form in forms
        if finished
        and (
            set(re.findall(r"\{(\w+)\}", form)) != set(re.findall(r"\{(\w+)\}", key[1]))
            or (not numerus and "%n" in form)
        )
    }
    assert wrong == {}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_files_hold_exactly_what_the_code_marks(file, tmp_path):
    copy = tmp_path / file.name
    shutil.copy(file, copy)
    sources = sorted(map(str, (ROOT / "desktop").rglob("*.py")))
    words = [tool("pyside6-lupdate"), "-no-obsolete", "-locations", "none", "-silent"]
    words += ["-source-language", "en", "-target-language", file.stem.removeprefix("deskbook_")]
    only = ["-pluralonly"] if file.stem.endswith("_en") else []
    subprocess.run([*words, *only, *sources, "-ts", str(copy)], check=True, capture_output=True)
    assert entries(copy).keys() == entries(file).keys()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_compiled_file_says_what_its_source_says(file, tmp_path):
    fresh = tmp_path / "fresh.qm"
    line = [tool("pyside6-lrelease"), "-silent", str(file), "-qm", str(fresh)]
    subprocess.run(line, check=True, capture_output=True)
    new, kept = QTranslator(), QTranslator()
    assert new.load(str(fresh))
    assert kept.load(str(file.with_suffix(".qm")))
    numbers = (0, 1, 2, 5)
    different = [
        key
        for key, (_, _, numerus) in entries(file).items()
        for n in (numbers if numerus else (-1,))
        if new.translate(*key, None, n) != kept.translate(*key, None, n)
    ]
    assert different == []


def test_no_marked_text_is_put_together_before_it_is_looked_up():
    wrong = [
        f"{path}:{node.lineno}"
        for path, name, node in calls()
        for text in (node.args[:1] if name == "tr" else node.args[1:2])
        if isinstance(text, ast.JoinedStr | ast.BinOp)
        or (isinstance(text, ast.Call) and name != "translate")
    ]
    assert wrong == []


def test_every_text_is_asked_for_on_self_so_that_its_context_is_the_class():
    wrong = [
        f"{path}:{node.lineno}"
        for path, name, node in calls()
        if name == "tr" and getattr(getattr(node.func, "value", None), "id", "") != "self"
    ]
    assert wrong == []
