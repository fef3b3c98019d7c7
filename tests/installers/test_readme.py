"""Tests of the README and its Chinese twin: the same commands, links that lead somewhere."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ENGLISH = ROOT / "README.md"
CHINESE = ROOT / "resources" / "help" / "zh_CN" / "README.md"


def code(file: Path) -> list[str]:
    text = file.read_text(encoding="utf-8")
    return re.findall(r"^```\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def table_names(file: Path) -> list[str]:
    rows = re.findall(r"^\| (`[^|]*) \|", file.read_text(encoding="utf-8"), re.MULTILINE)
    return [name for row in rows for name in re.findall(r"`([^`]+)`", row)]


@pytest.mark.parametrize("file", [ENGLISH, CHINESE], ids=["en", "zh"])
def test_every_link_leads_to_a_file(file):
    links = re.findall(r"\]\(([^)#]+)\)", file.read_text(encoding="utf-8"))
    pictures = [link for link in links if link.endswith(".png")]
    assert len(pictures) == 1
    assert [link for link in links if not (file.parent / link).exists()] == []


def test_both_languages_show_the_same_commands():
    assert code(ENGLISH) == code(CHINESE)
    assert code(ENGLISH)[0].splitlines() == [
        "python3 installers/bootstrap.py run",
        "python3 installers/bootstrap.py test",
    ]


def test_both_languages_list_the_same_commands_and_folders():
    assert table_names(ENGLISH) == table_names(CHINESE)
    assert {"import tickets", "domain/"} <= set(table_names(ENGLISH))
