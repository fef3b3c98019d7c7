"""Knowledge from a ticket that is solved: what becomes of it, and a draft without names."""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.masking import CJK, without_names
from desktop.domain.sops.records import Sop, SopHead, Step

_LONGEST_TITLE = 60


class Knowledge(StrEnum):
    """What becomes of what a solved ticket teaches; kept as its Chinese word, as choices are."""

    LINKED = "已有文档"
    FLAGGED = "待写"
    DRAFTED = "已起草"
    NONE = "不需要"


class Told(NamedTuple):
    """What a ticket tells of a case: `done` are the desk's words in the order they were said."""

    subject: str
    symptom: str
    cause: str
    done: tuple[str, ...]
    resolution: str


def article(told: Told, names: Iterable[str]) -> Sop:
    """Return the draft of a document about a case: symptom, cause, steps, nobody's name."""
    known = tuple(names)
    subject, symptom, cause, resolution = (
        without_names(text, known).text
        for text in (told.subject, told.symptom, told.cause, told.resolution)
    )
    said = [without_names(text, known).text.strip() for text in (*told.done, resolution)]
    # The answer that is the resolution too makes one step, not two.
    steps = tuple(_step(place, text) for place, text in enumerate(dict.fromkeys(said)) if text)
    written = {"zh" if CJK.search(text) else "en" for text in (subject, symptom, *said) if text}
    head = SopHead(
        title=_as_written(subject),
        applies=_as_written(symptom or subject),
        body=_as_written(cause),
        languages=tuple(each for each in ("zh", "en") if each in written) or ("zh",),
    )
    return Sop(head, steps)


def _step(place: int, text: str) -> Step:
    title, _, rest = text.partition("\n")
    body = rest.strip() if len(title) <= _LONGEST_TITLE else text
    return Step(str(place), _as_written(title[:_LONGEST_TITLE].strip()), _as_written(body))


def _as_written(text: str) -> Bilingual:
    text = text.strip()
    return Bilingual(zh=text) if CJK.search(text) else Bilingual(en=text)
