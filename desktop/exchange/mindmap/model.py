"""What is read of a mind map, in which formats."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from desktop.domain.mindmap import Topic

MOST_TOPICS = 100_000


class MapFormat(StrEnum):
    """The formats mind maps are written in."""

    FREEMIND = "mm"
    OPML = "opml"


class ReadMap(NamedTuple):
    """A tree; `topics` are those of the file, `ignored` parts by their tags that no topic has."""

    root: Topic
    topics: int
    ignored: Mapping[str, int]
