"""GIFT → bank → GIFT → bank is the identity: on generated questions, on the files of others."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.errors import AppError
from desktop.exchange.questions.gift.writing import write_gift
from desktop.services.training.bank_files import BankFormat
from tests.exchange.questions.test_gift_round_trip import questions

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("DESKBOOK_SHARED", ROOT.parent / "shared")) / "data"
FOLDERS = ("cases/gift", "quiz/gift", "cases/aiken")
FILES = sorted(
    path for folder in FOLDERS for path in (DATA / folder).glob("*") if path.suffix != ".json"
)


class Banks:
    """Two banks, each emptied before it is used again."""

    def __init__(self, open_desk, folder):
        self._desks = open_desk(), open_desk()
        self._folder = folder

    def take(self, which, path):
        """Take a file into a bank that has nothing in it; return its questions."""
        my = self._desks[which].lin
        my.questions.retire([each.key for each in my.questions.listed()])
        my.bank_files.take(path)
        self.keys = [each.key for each in my.questions.listed()]
        return [my.questions.with_pictures(key) for key in self.keys]

    def round(self, path):
        """Return what a file gives, and what the file made of that gives."""
        first = self.take(0, path)
        again = self._folder / "again.gift"
        if not first:
            return first, first
        self._desks[0].lin.bank_files.give(again, self.keys, BankFormat.GIFT)
        return first, self.take(1, again)


@pytest.fixture
def banks(open_desk, tmp_path):
    return Banks(open_desk, tmp_path)


@settings(
    max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(st.lists(questions(), min_size=1, max_size=3))
def test_generated_questions_go_out_of_the_bank_and_come_back(banks, tmp_path, asked):
    write_gift(tmp_path / "first.gift", tuple(asked), "zh")
    first, second = banks.round(tmp_path / "first.gift")
    # Markup is made harmless on its way in, and what is there to the letter is taken once.
    assert 0 < len(first) <= len(asked)
    assert second == first


@pytest.mark.skipif(not FILES, reason="the shared files are not here")
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_the_files_of_others_go_out_of_the_bank_and_come_back(banks, path):
    try:
        first, second = banks.round(path)
    except AppError as error:
        # Files that are no question banks lie among them.
        assert error.code.startswith(("questions_", "import_"))  # noqa: PT017 - most have none
        return
    assert second == first
