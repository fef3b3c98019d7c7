"""The limits: they know nothing of the program, and leave what the program leaves."""

import ast
from pathlib import Path

import pytest

from desktop.bench import limits
from desktop.bench.workspace import fill, opened, scratch
from desktop.bench.writing import change_and_note, create, play

_OWN_WORDS = {
    "ticket": "select * from ticket order by key",
    "message": "select * from message order by key",
    "ticket_tag": "select * from ticket_tag order by tag, ticket",
    "change_set": "select * from change_set order by key",
    "change": "select * from change order by change_set, line",
    "station": "select * from station order by key",
    "search_text": "select * from search_text order by key",
    "search_index_data": "select count(*) from search_index where search_index match 'toner*'",
}


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    root = tmp_path_factory.mktemp("bench") / "desk"
    fill(root, 80)
    return root


def test_the_limits_import_nothing_of_the_program():
    tree = ast.parse(Path(limits.__file__).read_text("utf-8"))
    named = [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    named += [
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
    ]
    assert named
    assert not [name for name in named if name.split(".")[0] == "desktop"]


def test_program_and_limit_leave_the_same_rows_and_index_entries(desk):
    with scratch(desk) as mine, scratch(desk) as other, opened(mine) as bench:
        limit = limits.connect(other / "deskbook.db", write=True)
        key = bench.my.queue.all_keys(bench.my.queue.query("all"))[0]
        for acts in (create(bench, 1, key), change_and_note(bench, 1, key)):
            for ticket, act in acts:
                play(bench, limit, ticket, act)
        reader = bench.workspace.store.reader
        for table, statement in _OWN_WORDS.items():
            ours = reader.execute(statement).fetchall()
            theirs = limit.execute(statement).fetchall()
            assert ours == theirs, table
        for word in ("toner", "卡纸", "印", "duplex"):
            found = [
                connection.execute(
                    "select rowid from search_index where search_index match ? order by rowid",
                    (f'"{word}"*',),
                ).fetchall()
                for connection in (reader, limit)
            ]
            assert found[0] == found[1], word
        assert limit.execute("pragma integrity_check").fetchone() == ("ok",)
        limit.execute("insert into search_index(search_index) values ('integrity-check')")
        limit.close()


def test_the_limit_is_as_durable_as_the_program(desk):
    with scratch(desk) as mine, opened(mine) as bench:
        limit = limits.connect(mine / "deskbook.db", write=True)
        names = ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "cache_size")
        ours = bench.workspace.store.writer().outside(
            lambda connection: [connection.execute(f"pragma {n}").fetchone() for n in names]
        )
        theirs = [limit.execute(f"pragma {n}").fetchone() for n in names]
        limit.close()
        assert ours == theirs


@pytest.mark.parametrize("view", ["open", "all"])
def test_the_limit_reads_the_same_rows_as_the_queue(desk, view):
    with opened(desk) as bench:
        connection = limits.connect(bench.database)
        queue = bench.my.queue
        keys = queue.first_page(queue.query(view))
        assert keys is not None
        rows = queue.rows(keys)
        filled = [tuple(rows[key]) for key in keys if view == "all" or rows[key].due_at is not None]
        assert limits.read(connection, view)[: len(filled)] == filled
        connection.close()
