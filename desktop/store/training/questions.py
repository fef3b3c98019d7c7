"""The question bank as it is kept: one row for life, one for each version, the newest counts."""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from desktop.domain.errors import AppError
from desktop.domain.keys import id_text
from desktop.domain.questions.as_json import question_from_json, question_to_json
from desktop.domain.questions.bank import (
    About,
    AboutKind,
    Kept,
    Labels,
    Listed,
    Review,
    Standing,
    code_of,
)
from desktop.domain.questions.question import Question, QuestionKind
from desktop.store import driver
from desktop.store.driver import Connection

# Kept in columns of their own, so that lists need not read the rest.
_ELSEWHERE = ("name", "kind", "category", "tags", "external")
_NEWEST = "v.number = (select max(number) from question_version where question = q.key)"
_LISTED = f"""select q.key, v.kind, v.name, json_extract(v.data, '$.text.zh'),
    json_extract(v.data, '$.text.en'), v.approved_at, q.retired_at, q.category, q.tags,
    q.difficulty, v.number, q.review, coalesce(d.code, q.about), (select count(*) from step_text o
    where o.version = p.version and o.position <= t.position)
    from question q join question_version v on v.question = q.key and {_NEWEST}
    left join pointer p on p.from_kind = 'question' and p.from_record = q.key
    left join document d on d.key = p.document
    left join step_text t on t.step = p.step and t.version = p.version
    order by q.key"""  # noqa: S608 - a constant
_ONE = """select q.key, v.kind, v.name, v.data, v.approved_at, q.retired_at, q.category, q.tags,
    q.external, q.about_kind, q.about, q.about_version, q.difficulty, v.number, v.made_at, q.review,
    (select max(number) from question_version where question = q.key)
    from question q join question_version v on v.question = q.key
    where q.key = ?"""


@driver.reading
def listed(connection: Connection, language: str) -> list[Listed]:
    """Return all questions in the order in which they came, their texts in a language."""
    return [_listed(row, language) for row in connection.execute(_LISTED)]


@driver.reading
def kept(connection: Connection, key: int, number: int | None = None) -> Kept:
    """Return a question in a version, or in its newest; raises AppError("question_gone")."""
    which, extra = (_NEWEST, ()) if number is None else ("v.number = ?", (number,))
    row = connection.execute(f"{_ONE} and {which}", (key, *extra)).fetchone()
    if row is None:
        raise AppError("question_gone", number=code_of(key))
    return _kept(row, _step(connection, key))


@driver.reading
def files(connection: Connection, key: int, number: int) -> dict[str, str]:
    """Return SHA-256 by name of the pictures of a question, as of a version."""
    found = connection.execute(
        "select name, sha256 from question_file where question = ? and number <= ?"
        " order by number, key",
        (key, number),
    )
    return dict(found.fetchall())


@driver.reading
def every_file(connection: Connection) -> list[tuple[str, str]]:
    """Return SHA-256 and short number of every picture kept with a question."""
    found = connection.execute("select sha256, question from question_file order by key")
    return [(digest, code_of(key)) for digest, key in found]


@driver.reading
def contents(connection: Connection) -> dict[str, int]:
    """Return the newest versions that are not retired, as text, each with its question's key."""
    found = connection.execute(
        f"""select v.kind || ' ' || v.name || ' ' || v.data, q.key
        from question q join question_version v on v.question = q.key and {_NEWEST}
        where q.retired_at is null order by q.key desc"""  # noqa: S608 - a constant
    )
    return dict(found.fetchall())


@driver.reading
def newest(connection: Connection) -> dict[int, Question]:
    """Return what the questions say that are not retired, by their keys, labels left out."""
    found = connection.execute(
        f"""select q.key, v.kind, v.name, v.data from question q
        join question_version v on v.question = q.key and {_NEWEST}
        where q.retired_at is null order by q.key"""  # noqa: S608 - a constant
    )
    return {
        key: question_from_json({**json.loads(data), "kind": kind, "name": name})
        for key, kind, name, data in found
    }


@driver.reading
def is_approved(connection: Connection, key: int, number: int) -> bool:
    """Return whether a version of a question was ever approved; what was, is written no more."""
    return bool(
        connection.execute(
            "select 1 from question_version where question = ? and number = ?"
            " and approved_at is not null",
            (key, number),
        ).fetchone()
    )


@driver.reading
def counted(connection: Connection, key: int) -> int:
    """Return the newest version of a question that was approved, 0 where none was."""
    (found,) = connection.execute(
        "select coalesce(max(number), 0) from question_version"
        " where question = ? and approved_at is not null",
        (key,),
    ).fetchone()
    return int(found)


@driver.reading
def file_keys(connection: Connection, key: int, number: int) -> list[int]:
    """Return the keys of the rows of pictures that came with a version of a question."""
    found = connection.execute(
        "select key from question_file where question = ? and number = ?", (key, number)
    )
    return [row for (row,) in found]


@driver.reading
def version_key(connection: Connection, key: int, number: int) -> int:
    """Return the key of a version of a question."""
    (found,) = connection.execute(
        "select key from question_version where question = ? and number = ?", (key, number)
    ).fetchone()
    return int(found)


def content(question: Question) -> str:
    """Return a question as `contents` has it."""
    row = version_row(question)
    return f"{row['kind']} {row['name']} {row['data']}"


def version_row(question: Question) -> dict[str, Any]:
    """Return the columns of a version that hold what a question says."""
    data = question_to_json(question)
    rest = {name: value for name, value in data.items() if name not in _ELSEWHERE}
    text = json.dumps(rest, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return {"kind": question.kind.value, "name": question.name, "data": text}


def labels_row(labels: Labels) -> dict[str, Any]:
    """Return the columns of a question that hold its labels."""
    tags = json.dumps(list(labels.tags), ensure_ascii=False)
    return {"category": labels.category, "tags": tags, "difficulty": labels.difficulty}


def about_row(about: About) -> dict[str, Any]:
    """Return the columns of a question that tell what it is about; a step is pointed to."""
    if about.kind is AboutKind.STEP:
        about = About()
    return {"about_kind": about.kind.value, "about": about.target, "about_version": about.version}


class AboutStep(NamedTuple):
    """A question about a step, and the version that it was made by."""

    key: int
    step: str
    version: int
    kind: QuestionKind


@driver.reading
def about_steps(connection: Connection, document: int) -> list[AboutStep]:
    """Return the questions about steps of a document that are not retired."""
    found = connection.execute(
        f"""select p.from_record, s.id, p.version, v.kind from pointer p
        join document_step s on s.key = p.step join question q on q.key = p.from_record
        join question_version v on v.question = q.key and {_NEWEST}
        where p.document = ? and p.from_kind = 'question' and q.retired_at is null
        order by 1""",  # noqa: S608 - a constant
        (document,),
    )
    return [
        AboutStep(key, id_text(step), made, QuestionKind(kind)) for key, step, made, kind in found
    ]


@driver.reading
def about_table(connection: Connection, kind: AboutKind, version: int) -> list[int]:
    """Return the questions about a table that were made by another version of it."""
    found = connection.execute(
        "select key from question where about_kind = ? and about_version != ?"
        " and retired_at is null order by key",
        (kind.value, version),
    )
    return [key for (key,) in found]


def _listed(row: tuple[Any, ...], language: str) -> Listed:
    key, kind, name, zh, en, approved_at, retired_at, category, tags, difficulty = row[:10]
    text = (zh or en) if language == "zh" else (en or zh)
    labels = Labels(category, tuple(json.loads(tags)), difficulty)
    standing = _standing(approved_at, retired_at)
    number, review, source, place = row[10:]
    why = Review(review) if review else None
    listed = Listed(key, QuestionKind(kind), name, text or "", standing, labels, number, why)
    return listed._replace(source=source, place=place)


def _kept(row: tuple[Any, ...], step: tuple[str, int] | None) -> Kept:
    key, kind, name, data, approved_at, retired_at, category, tags, external = row[:9]
    about_kind, about, about_version, difficulty, number, made_at, review, newest = row[9:]
    said: Mapping[str, Any] = {**json.loads(data), "kind": kind, "name": name}
    question = question_from_json(said)._replace(
        category=category, tags=tuple(json.loads(tags)), external=external
    )
    standing = _standing(approved_at, retired_at)
    found = About(AboutKind(about_kind), about, about_version)
    if step is not None:
        found = About(AboutKind.STEP, *step)
    why = Review(review) if review else None
    return Kept(key, question, standing, found, difficulty, number, newest, made_at, why)


@driver.reading
def versions(connection: Connection, key: int) -> list[tuple[int, int]]:
    """Return the versions of a question, the newest first: number and when it was made."""
    found = connection.execute(
        "select number, made_at from question_version where question = ? order by number desc",
        (key,),
    )
    return list(found.fetchall())


def _step(connection: Connection, key: int) -> tuple[str, int] | None:
    """Return the step that a question is about, and the version that it was made by."""
    found = connection.execute(
        "select s.id, p.version from pointer p join document_step s on s.key = p.step"
        " where p.from_kind = 'question' and p.from_record = ?",
        (key,),
    ).fetchone()
    return None if found is None else (id_text(found[0]), found[1])


def _standing(approved_at: int | None, retired_at: int | None) -> Standing:
    if retired_at is not None:
        return Standing.RETIRED
    return Standing.DRAFT if approved_at is None else Standing.APPROVED
