"""All steps in order. Released steps are frozen and import nothing from the domain."""

from sqlite_utils import Database, Migrations

from desktop.store.migrations import m001_first, m002_narrow, m003_views

MIGRATIONS = Migrations("deskbook")


@MIGRATIONS()
def m001_first_schema(db: Database) -> None:
    """Lay workspace, people, lists, fields, tickets, history and search."""
    for statement in m001_first.STATEMENTS:
        db.execute(statement)


@MIGRATIONS()
def m002_narrow_views(db: Database) -> None:
    """Let narrow views be read from one index."""
    for statement in m002_narrow.STATEMENTS:
        db.execute(statement)


@MIGRATIONS()
def m003_saved_views(db: Database) -> None:
    """Let people keep views of their own, and be found by pinyin at once."""
    for statement in m003_views.STATEMENTS:
        db.execute(statement)
