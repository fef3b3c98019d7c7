"""Look a workspace over: the file itself, what points where, derived rows against rebuilt ones."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from desktop.domain.lists import is_open_kind
from desktop.domain.numbers import short_number
from desktop.store import driver, search_docs, sql
from desktop.store.clock_standings import ClockStandings
from desktop.store.driver import Connection
from desktop.store.kinds import KINDS
from desktop.store.library import library_docs
from desktop.store.writer_memory import WriterMemory

CHUNK = 400
_SHOWN = 20
_LONGEST = 10_000
_WORDS = "create virtual table temp.kept_words using fts5vocab(main, search_index, row)"


class Fault(NamedTuple):
    """One thing that is wrong: what kind of thing, which record or file, what about it."""

    kind: str
    where: str
    detail: str = ""


@driver.reading
def counts(connection: Connection) -> dict[str, int]:
    """Return how many records of each kind there are."""
    return {kind: _count(connection, spec.table) for kind, spec in KINDS.items()}


@driver.reading
def file_faults(connection: Connection) -> list[Fault]:
    """Return what the library finds wrong with the file and with what points where."""
    said = [text for (text,) in connection.execute(f"pragma integrity_check({_SHOWN})")]
    faults = [Fault("file", "", text) for text in said if text != "ok"]
    broken = connection.execute("pragma foreign_key_check").fetchmany(_SHOWN)
    faults.extend(Fault("reference", f"{table} {row}", other) for table, row, other, _ in broken)
    return faults


@driver.reading
def ticket_keys(connection: Connection) -> list[int]:
    """Return the keys of all tickets, binned ones too."""
    return [key for (key,) in connection.execute("select key from ticket order by key")]


@driver.reading
def derived_faults(connection: Connection, tickets: list[int]) -> list[Fault]:
    """Return those of these tickets whose open flag, tags or search text aren't as rebuilt."""
    marks = sql.marks(len(tickets))
    rows = connection.execute(
        "select t.key, t.station, t.counter, t.is_open, l.kind, t.tags"  # noqa: S608 - marks
        f" from ticket t join list_item l on l.key = t.status where t.key in ({marks})",
        tickets,
    ).fetchall()
    tags = search_docs.kept_tags(connection, tickets)
    wanted = search_docs.texts_of(connection, tickets)
    kept = search_docs.kept_texts(connection, tickets)
    faults: list[Fault] = []
    for key, station, counter, is_open, kind, tag_text in rows:
        number = short_number(station, counter)
        if is_open != int(is_open_kind(kind)):
            faults.append(Fault("is_open", number))
        if tags.get(key, set()) != search_docs.tags_in(tag_text):
            faults.append(Fault("ticket_tag", number))
        if wanted.get(key) != kept.get(key):
            faults.append(Fault("search_text", number))
    standings = ClockStandings(connection, WriterMemory())
    names = {key: short_number(station, counter) for key, station, counter, *_ in rows}
    faults.extend(Fault(kind, names[key]) for key, kind in standings.faults(tickets))
    return faults


@driver.reading
def people_faults(connection: Connection) -> list[Fault]:
    """Return people whose search text isn't as rebuilt, and texts of what is gone."""
    wanted = dict(search_docs.people_texts(connection))
    found = connection.execute("select key, text from search_text where kind = 'person'")
    kept = dict(found.fetchall())
    wrong = {doc for doc in wanted.keys() | kept.keys() if wanted.get(doc) != kept.get(doc)}
    faults = [Fault("search_text", f"person {doc % search_docs.KIND_STEP}") for doc in wrong]
    gone = connection.execute(
        "select x.record from search_text x left join ticket t on t.key = x.record"
        " where x.kind in ('ticket', 'message') and t.key is null"
    )
    faults.extend(Fault("search_text", f"ticket {record}") for (record,) in gone)
    return faults


@driver.reading
def index_faults(connection: Connection) -> list[Fault]:
    """Return the words that stand in the index more or less often than in the kept texts.

    Words that the tokenizer may write otherwise (letters neither plain nor Chinese) are left out.
    """
    wanted: Counter[str] = Counter()
    for (text,) in connection.execute("select text from search_text"):
        wanted.update(word for word in text.split() if _is_plain(word))
    connection.execute(_WORDS)
    try:
        found = connection.execute("select term, cnt from temp.kept_words")
        kept = {term: count for term, count in found if _is_plain(term)}
    finally:
        connection.execute("drop table temp.kept_words")
    wrong = [word for word in wanted.keys() | kept.keys() if wanted[word] != kept.get(word, 0)]
    return [Fault("search_index", word) for word in sorted(wrong)]


@driver.reading
def attachments(connection: Connection) -> list[tuple[str, str]]:
    """Return SHA-256 and ticket number of every attachment."""
    rows = connection.execute(
        "select a.sha256, t.station, t.counter from attachment a"
        " join ticket t on t.key = a.ticket order by a.key"
    )
    return [(digest, short_number(station, counter)) for digest, station, counter in rows]


def clear_search(connection: Connection) -> None:
    """Empty the index and the kept texts."""
    connection.execute("insert into search_index(search_index) values ('delete-all')")
    connection.execute("delete from search_text")


def rebuild_people(connection: Connection) -> None:
    """Index everybody anew."""
    search_docs.index_people(connection, [key for (key,) in connection.execute(_EVERYBODY)])


@driver.reading
def library_faults(connection: Connection) -> list[Fault]:
    """Return documents, scripts and codes whose search text isn't as rebuilt."""
    faults: list[Fault] = []
    for kind in library_docs.KINDS:
        wanted = dict(library_docs.texts(connection, kind))
        found = connection.execute("select record, text from search_text where kind = ?", (kind,))
        kept = dict(found.fetchall())
        wrong = {key for key in wanted.keys() | kept.keys() if wanted.get(key) != kept.get(key)}
        faults.extend(Fault("search_text", f"{kind} {key}") for key in sorted(wrong))
    return faults


def rebuild_library(connection: Connection) -> None:
    """Index documents, scripts and codes anew."""
    for kind in library_docs.KINDS:
        found = connection.execute(f"select key from {kind}")  # noqa: S608 - three constants
        library_docs.index(connection, kind, [key for (key,) in found])


@driver.reading
def document_files(connection: Connection) -> list[tuple[str, str]]:
    """Return SHA-256 and document code of every file kept with a document."""
    return connection.execute(
        "select f.sha256, d.code from document_file f join document d on d.key = f.document"
        " order by f.key"
    ).fetchall()


def rebuild_tickets(connection: Connection, tickets: Iterable[int]) -> None:
    """Write open flag, tags and search rows of tickets anew, after `clear_search`."""
    wanted = list(tickets)
    marks = sql.marks(len(wanted))
    rows = connection.execute(
        "select t.key, l.kind, t.tags from ticket t join list_item l on l.key = t.status"  # noqa: S608
        f" where t.key in ({marks})",
        wanted,
    ).fetchall()
    connection.executemany(
        "update ticket set is_open = ? where key = ? and is_open <> ?",
        [(int(is_open_kind(kind)), key, int(is_open_kind(kind))) for key, kind, _ in rows],
    )
    connection.execute(f"delete from ticket_tag where ticket in ({marks})", wanted)  # noqa: S608
    connection.executemany(
        "insert into ticket_tag values (?, ?)",
        [(tag, key) for key, _, text in rows for tag in sorted(search_docs.tags_in(text))],
    )
    search_docs.index_tickets(connection, wanted)
    standings = ClockStandings(connection, WriterMemory())
    standings.all_touched(wanted)
    standings.settle()


_EVERYBODY = "select key from person order by key"


def _count(connection: Connection, table: str) -> int:
    found = connection.execute(f"select count(*) from {table}")  # noqa: S608 - declared names
    return int(found.fetchone()[0])


def _is_plain(word: str) -> bool:
    # The full-text engine cuts words of more than 32,768 bytes.
    if len(word) > _LONGEST:
        return False
    return word.isascii() or all("\u4e00" <= char <= "\u9fff" for char in word)
