"""The plan of a cohort: topics day by day, who was there, tickets worked with company."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError

MOST_MINUTES = 24 * 60


class TopicKind(StrEnum):
    """What a topic is about."""

    FRAMEWORK = "framework"
    SOP = "sop"
    TOOLS = "tools"
    DRILL = "drill"


class Presence(StrEnum):
    """Whether somebody was there."""

    THERE = "there"
    LATE = "late"
    ABSENT = "absent"
    EXCUSED = "excused"


class Topic(NamedTuple):
    """One topic; of an SOP it names document and version, `key` is 0 for a new one."""

    kind: TopicKind
    held_on: date
    title: Bilingual
    minutes: int = 0
    material: str = ""
    place: str = ""
    trainer: int | None = None
    document: int | None = None
    version: int | None = None
    key: int = 0


class Accompanied(NamedTuple):
    """A ticket worked with company; signed once the mentor says that it was done well."""

    key: int
    person: int
    ticket: int
    note: str = ""
    signed_by: int | None = None
    signed_at: int | None = None


def check(topic: Topic) -> None:
    """Raise AppError topic_untitled or topic_minutes."""
    if not any(text.strip() for text in topic.title):
        raise AppError("topic_untitled")
    if not 0 <= topic.minutes <= MOST_MINUTES:
        raise AppError("topic_minutes")
