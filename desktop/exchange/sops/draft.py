"""What a foreign document came to: an SOP, its pictures, and a report that hides nothing."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple, TypeVar, cast

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.sops.records import Sop

Record = TypeVar("Record")


class Note(NamedTuple):
    """Something a person should know about a document; `line` counts from 1, 0 for none."""

    code: str
    line: int = 0
    detail: str = ""


class Picture(NamedTuple):
    """A picture of a document; texts name it by its hash, `name` is what the source called it."""

    name: str
    sha256: str
    content: bytes


class Words(NamedTuple):
    """How many words the source holds, how many of them the draft holds, and which it lacks."""

    source: int = 0
    kept: int = 0
    lost: tuple[str, ...] = ()


class SopDraft(NamedTuple):
    """One document on its way in; `language` is "zh", "en" or "both".

    `own` says that Deskbook wrote it: then `sop` is equal to what was exported, ids included.
    """

    sop: Sop
    file: str
    language: str = "zh"
    code: str = ""
    kind: DocumentKind = DocumentKind.SOP
    service_type: str = ""
    label: str = ""
    pictures: tuple[Picture, ...] = ()
    missing: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()
    words: Words = Words()
    own: bool = False

    @property
    def title(self) -> Bilingual:
        """Return what the document is called."""
        return self.sop.head.title


def texts_of(value: object) -> Iterator[str]:
    """Yield every text within a record, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from texts_of(part)


def with_texts(value: Record, change: Callable[[str], str]) -> Record:
    """Return a record in which every text within is changed; numbers and choices stay."""
    made: Any = value
    if type(value) is str:
        made = change(str(value))
    elif isinstance(value, tuple):
        parts = [with_texts(part, change) for part in value]
        made = value._make(parts) if hasattr(value, "_make") else tuple(parts)
    return cast("Record", made)
