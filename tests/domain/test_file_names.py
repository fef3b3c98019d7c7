"""Names of files from outside: what is risky is named, what is saved fits on any disk."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.file_names import risk, safe_name


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("截图.png", ""),
        ("a.tar.gz", ""),
        ("report.pdf", ""),
        ("exe", ""),
        ("setup.EXE", "program"),
        ("链接.lnk", "program"),
        ("合同.docm", "program"),
        ("invoice.pdf.exe", "double"),
        ("a.jpg .hta", "double"),
        ("a.exe. ", "program"),
        ("cod\u202egnp.exe", "direction"),
        ("x\u2066.txt", "direction"),
    ],
)
def test_names_to_be_wary_of_are_told_by_kind(name, found):
    assert risk(name) == found


@given(st.text())
def test_any_name_becomes_one_that_any_disk_keeps(name):
    safe = safe_name(name)
    assert safe
    assert len(safe.encode()) <= 200
    assert not set(safe) & set('<>:"/\\|?*\x00\u202e')
    assert safe not in (".", "..")
    assert safe == safe.rstrip(" .")


def test_reserved_names_and_every_script_are_kept_readable():
    assert safe_name("CON.txt") == "_CON.txt"
    assert safe_name("会议 📎 عربي नमस्ते.png") == "会议 📎 عربي नमस्ते.png"
    assert safe_name("长" * 300 + ".png").endswith(".png")
