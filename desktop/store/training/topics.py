"""Topics of cohorts, who was there, tickets worked with company, as they are kept."""

from datetime import date
from typing import Any

from desktop.domain.bilingual import Bilingual
from desktop.domain.exams.topics import Accompanied, Presence, Topic, TopicKind
from desktop.store import driver
from desktop.store.driver import Connection

_TOPICS = """select key, kind, held_on, title_zh, title_en, minutes, material, place, trainer,
    document, version from cohort_topic where cohort = ? order by position, key"""
_ACCOMPANIED = """select key, person, ticket, note, signed_by, signed_at
    from accompanied_ticket where cohort = ? order by key"""


@driver.reading
def topics(connection: Connection, cohort: int) -> list[Topic]:
    """Return the topics of a cohort in their order."""
    return [_topic(row) for row in connection.execute(_TOPICS, (cohort,))]


@driver.reading
def cohort_of(connection: Connection, topic: int) -> int | None:
    """Return the cohort of a topic, None where it is gone."""
    row = connection.execute("select cohort from cohort_topic where key = ?", (topic,)).fetchone()
    return None if row is None else int(row[0])


@driver.reading
def presences(connection: Connection, cohort: int) -> dict[tuple[int, int], tuple[int, Presence]]:
    """Return key and state of who was there, by topic and person."""
    found = connection.execute(
        "select p.key, p.topic, p.person, p.state from topic_presence p"
        " join cohort_topic t on t.key = p.topic where t.cohort = ?",
        (cohort,),
    )
    return {(topic, person): (key, Presence(state)) for key, topic, person, state in found}


@driver.reading
def accompanied(connection: Connection, cohort: int) -> list[Accompanied]:
    """Return the tickets worked with company in a cohort, the oldest first."""
    return [Accompanied(*row) for row in connection.execute(_ACCOMPANIED, (cohort,))]


@driver.reading
def wanted(connection: Connection, cohort: int) -> int:
    """Return how many tickets with company a cohort asks for."""
    (found,) = connection.execute(
        "select accompanied from cohort where key = ?", (cohort,)
    ).fetchone()
    return int(found)


def topic_row(cohort: int, position: int, topic: Topic) -> dict[str, Any]:
    """Return the columns of a topic."""
    return {
        "cohort": cohort,
        "position": position,
        "kind": str(topic.kind),
        "held_on": topic.held_on.isoformat(),
        "title_zh": topic.title.zh,
        "title_en": topic.title.en,
        "document": topic.document,
        "version": topic.version,
        "minutes": topic.minutes,
        "material": topic.material,
        "place": topic.place,
        "trainer": topic.trainer,
    }


def _topic(row: tuple[Any, ...]) -> Topic:
    key, kind, held_on, zh, en, *rest = row
    found = Topic(TopicKind(kind), date.fromisoformat(held_on), Bilingual(zh, en), *rest)
    return found._replace(key=key)
