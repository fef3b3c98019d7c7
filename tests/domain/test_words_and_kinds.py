"""Two languages with one missing, which kinds of status are open, errors."""

import pytest

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError, Cancelled
from desktop.domain.lists import is_open_kind
from desktop.domain.vocabulary import FINISHED, StatusKind


def test_a_missing_language_is_borrowed_from_the_other_and_marked():
    only_zh, only_en = Bilingual("打印机"), Bilingual("", "Printer")
    assert only_zh.text("en") == "打印机"
    assert only_zh.lacks("en")
    assert not only_zh.lacks("zh")
    assert only_en.text("zh") == "Printer"
    assert only_en.lacks("zh")


def test_both_languages_are_shown_where_they_are_there():
    both = Bilingual("打印机", "Printer")
    assert (both.text("zh"), both.text("en")) == ("打印机", "Printer")
    assert not both.lacks("zh")
    assert not both.lacks("en")


def test_a_name_matches_in_either_language_whatever_its_case():
    both = Bilingual("打印机", "Printer")
    assert both.matches("PRINTER")
    assert both.matches("打印机")
    assert not both.matches("")
    assert not Bilingual().matches("")


def test_the_finished_kinds_of_status_are_not_open():
    assert {kind for kind in StatusKind if not is_open_kind(kind)} == FINISHED
    with pytest.raises(ValueError, match="nonsense"):
        is_open_kind("nonsense")


def test_an_error_says_its_code_and_values():
    assert str(AppError("ticket_gone", key=3)) == "ticket_gone(key=3)"
    assert Cancelled().code == "cancelled"
