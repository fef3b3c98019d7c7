"""Commands with a home of their own: run in this process, or as a shell starts them."""

import io
import json
import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import NamedTuple

import pytest

from desktop.cli import main

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
def home(tmp_path):
    """Return what the environment says to commands: their home, English."""
    return {"DESKBOOK_HOME": str(tmp_path / "home"), "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}


@pytest.fixture
def deskbook(tmp_path, home, monkeypatch):
    """Return a function that runs one command in English to its end, within this process.

    What only a process of its own shows is asked of `started`.
    """
    for name, value in home.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)

    def run(*words):
        out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", newline="") for _ in range(2))
        with redirect_stdout(out), redirect_stderr(err):
            try:
                code = main.run([str(word) for word in words])
            except SystemExit as ended:
                code = ended.code
        told = []
        for stream in (out, err):
            stream.flush()
            told.append(stream.buffer.getvalue().decode("utf-8"))
        return Ended(code, *told)

    return run


@pytest.fixture
def started(tmp_path, home):
    """Return a function that runs one command as a shell does, in a process of its own."""
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
