"""Kill a writing process again and again, and look at what it left with the bare library."""

import os
import signal
import sqlite3

HOLD = """
import sys
from pathlib import Path
from desktop.services.machine import Machine
from desktop.services.workspace import open_workspace
root = Path(sys.argv[1])
workspace = open_workspace(root, Machine(root.parent / "machine-2"), lambda: 1_788_163_200_000)
person = next(iter(workspace.directory.agents))
mine = workspace.services(workspace.session(person))
"""
ACKS = (
    HOLD
    + """
from desktop.domain.drafts import TicketDraft
while True:
    key = mine.tickets.create(TicketDraft("打印机", tags=("急",)))
    mine.tickets.reply(key, "好了")
    print(key, flush=True)
"""
)


def kill_after(child, acks):
    """Read this many acknowledged keys, kill the child in whatever it is doing, read the rest."""
    told = [child.stdout.readline() for _ in range(acks)]
    os.kill(child.pid, signal.SIGKILL)
    told += child.stdout.readlines()
    child.wait()
    return {int(line) for line in told if line.endswith("\n")}


def assert_whole(path):
    """Every ticket has its message, its words and its lines of history; sequences have no gap."""
    connection = sqlite3.connect(path)
    try:
        keys = {key for (key,) in connection.execute("select key from ticket")}
        for statement in (
            "select key from search_text where kind = 'ticket'",
            "select record from change where kind = 'ticket' and field = ''",
            "select ticket from ticket_tag",
        ):
            assert {key for (key,) in connection.execute(statement)} == keys
        (replies,) = connection.execute("select count(*) from message").fetchone()
        (noted,) = connection.execute(
            "select count(*) from change where kind = 'message'"
        ).fetchone()
        assert replies == noted
        found = connection.execute("select count(*), max(seq), max(key) from change_set")
        assert len(set(found.fetchone())) == 1
        assert connection.execute("pragma integrity_check").fetchall() == [("ok",)]
        assert connection.execute("pragma foreign_key_check").fetchall() == []
        return keys
    finally:
        connection.close()


def kill_often(run_python, root, kills):
    """Kill a writing child again and again; nothing it said was kept may be lost."""
    acknowledged = set()
    for n in range(kills):
        acknowledged |= kill_after(run_python(ACKS, root), 1 + n * 7 % 11)
        kept = assert_whole(root / "deskbook.db")
        assert acknowledged <= kept
    return acknowledged
