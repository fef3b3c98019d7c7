"""Yearly packs: read as they are published, hostile ones named, the country library beside."""

import json
import os
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import AppError
from desktop.domain.sla.calendars import DayKind
from desktop.exchange.holiday_pack import read_pack
from desktop.exchange.holiday_years import countries, years_of

_ROOT = Path(__file__).resolve().parents[2]
_SHARED = Path(os.environ.get("DESKBOOK_SHARED", _ROOT.parent / "shared"))
_PACKS = _SHARED / "data" / "itsm" / "holiday-cn"
DAY = {"name": "国庆节", "date": "2026-10-01", "isOffDay": True}


def pack(path, **told):
    file = path / "pack.json"
    file.write_text(json.dumps({"year": 2026, "days": [DAY], **told}), "utf-8")
    return file


def test_a_pack_names_days_off_and_days_to_make_up(tmp_path):
    made_up = {"name": "国庆节", "date": "2026-10-10", "isOffDay": False}
    found = read_pack(pack(tmp_path, days=[DAY, made_up, DAY]))
    assert found.year == 2026
    assert {str(day): str(each.kind) for day, each in found.days.items()} == {
        "2026-10-01": "holiday",
        "2026-10-10": "makeup",
    }


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ({"year": "2026"}, "pack_unreadable"),
        ({"year": True}, "pack_unreadable"),
        ({"year": 99999}, "pack_unreadable"),
        ({"days": []}, "pack_unreadable"),
        ({"days": {}}, "pack_unreadable"),
        ({"days": [DAY] * 1001}, "pack_unreadable"),
        ({"days": [DAY, 5]}, "pack_day"),
        ({"days": [{**DAY, "isOffDay": 1}]}, "pack_day"),
        ({"days": [{**DAY, "date": "2026-13-01"}]}, "pack_day"),
        ({"days": [{**DAY, "date": 20261001}]}, "pack_day"),
        ({"days": [{**DAY, "name": []}]}, "pack_day"),
        ({"days": [DAY, {**DAY, "isOffDay": False}]}, "pack_day_twice"),
    ],
)
def test_a_pack_that_is_none_is_named(tmp_path, told, code):
    with pytest.raises(AppError) as refused:
        read_pack(pack(tmp_path, **told))
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "pack_unreadable"),
        (b"\xff\xfe{", "pack_unreadable"),
        (b"[1]", "pack_unreadable"),
        (b"[" * 100_000, "pack_unreadable"),
        (b'{"year": 1e999, "days": []}', "pack_unreadable"),
        (b" " * 600_000, "pack_too_large"),
    ],
)
def test_a_file_that_is_no_pack_is_named(tmp_path, content, code):
    (tmp_path / "x.json").write_bytes(content)
    with pytest.raises(AppError) as refused:
        read_pack(tmp_path / "x.json")
    assert refused.value.code == code


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(AppError, match="import_cannot_read"):
        read_pack(tmp_path / "none.json")


@given(st.binary(max_size=300))
def test_any_bytes_are_a_pack_or_an_error_in_words(tmp_path, content):
    (tmp_path / "x.json").write_bytes(content)
    with pytest.raises(AppError):
        read_pack(tmp_path / "x.json")


def test_a_name_is_cut_and_keeps_to_one_line(tmp_path):
    found = read_pack(pack(tmp_path, days=[{**DAY, "name": "a\nb" * 100}]))
    (day,) = found.days.values()
    assert len(day.name) == 60
    assert "\n" not in day.name


@pytest.mark.skipif(not _PACKS.is_dir(), reason="the shared files are not here")
@pytest.mark.parametrize("year", [2024, 2025])
def test_packs_by_others_agree_with_the_library_on_every_day_that_matters(year):
    known = years_of("CN", [year])
    for day, meant in read_pack(_PACKS / f"{year}.json").days.items():
        if day.year == year and (meant.kind is DayKind.MAKEUP or day.weekday() < 5):
            assert known[day].kind is meant.kind, day


def test_the_library_fills_weekends_and_names_what_was_swapped():
    known = years_of("CN", [2026])
    golden = [known[date(2026, 10, day)] for day in range(1, 8)]
    assert {(str(day.kind), day.name) for day in golden} == {("holiday", "国庆节")}
    assert (str(known[date(2026, 10, 10)].kind), known[date(2026, 10, 10)].name) == (
        "makeup",
        "国庆节",
    )


def test_other_countries_are_known_and_a_country_that_is_none_is_not():
    assert years_of("DE", [2026])[date(2026, 10, 3)].kind is DayKind.HOLIDAY
    assert ("DE", "Germany") in countries()
    with pytest.raises(KeyError):
        years_of("XX", [2026])
