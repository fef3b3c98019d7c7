"""The pictures of questions: contents by their hash, kept before the rows that name them."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from desktop.domain.process.pictures import MOST_LOOKED_AT, picture_type
from desktop.domain.questions.bank import Kept
from desktop.domain.questions.question import Picture, Question
from desktop.store import files
from desktop.store.change import Change
from desktop.store.store import Store
from desktop.store.training import questions

_ANYTHING = "application/octet-stream"


class KeptPicture(NamedTuple):
    """A picture whose content lies in the workspace."""

    name: str
    media_type: str
    bytes: int
    sha256: str


def keep(store: Store, pictures: Iterable[Picture]) -> tuple[KeptPicture, ...]:
    """Lay the contents of pictures into the workspace; those without content are there already."""
    return tuple(
        KeptPicture(
            each.name,
            picture_type(each.data[:MOST_LOOKED_AT]) or _ANYTHING,
            len(each.data),
            files.keep(store.folder, each.data),
        )
        for each in pictures
        if each.data
    )


def keep_rows(change: Change, question: int, number: int, pictures: Sequence[KeptPicture]) -> None:
    """Keep pictures with a question from a version on; what is there already is kept once."""
    known = questions.files(change.connection, question, number)
    for each in pictures:
        if known.get(each.name) != each.sha256:
            own = {"question": question, "number": number, "created_at": change.now}
            change.insert("question_file", each._asdict() | own)


def whole(store: Store, found: Kept) -> Question:
    """Return a question with the content of its pictures, as of its version."""
    kept = questions.files(store.reader, found.key, found.number)
    return found.question._replace(
        pictures=tuple(
            each._replace(data=files.path_of(store.folder, kept[each.name]).read_bytes())
            for each in found.question.pictures
            if each.name in kept
        )
    )
