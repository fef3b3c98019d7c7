"""Commands as a shell starts them, each in a process of its own with a home of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[2]


class Ended(NamedTuple):
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def data(self):
        """Return the one object on standard output."""
        return json.loads(self.out)


@pytest.fixture
def deskbook(tmp_path):
    """Return a function that runs one command in English to its end."""
    home = {"DESKBOOK_HOME": str(tmp_path / "home"), "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}
    setting = {**os.environ, **home, "PYTHONPATH": str(ROOT)}

    def run(*words):
        line = [sys.executable, "-m", "desktop", *map(str, words)]
        ended = subprocess.run(
            line, capture_output=True, encoding="utf-8", cwd=tmp_path, env=setting, check=False
        )
        return Ended(ended.returncode, ended.stdout, ended.stderr)

    return run


@pytest.fixture
def desk_folder(tmp_path):
    """Return where the workspace of the test is made."""
    return tmp_path / "desk"


@pytest.fixture
def a_list(tmp_path):
    """Return a list as a small desk keeps it: three good rows and one that cannot be taken."""
    file = tmp_path / "list.csv"
    file.write_text(
        "Ticket ID,Subject,Status,Priority,Created,Requester\n"
        "T-1,Printer on line 2 is silent,Open,High,2026-03-02 08:15,Ann Lee\n"
        "T-2,打印机卡纸,Closed,Low,2026-03-03 09:30,王芳\n"
        "T-3,VPN drops,Pending,Medium,2026-03-31 17:45,Ann Lee\n"
        "T-4,Late entry,Open,Low,the day before,Bo\n",
        "utf-8",
    )
    return file
