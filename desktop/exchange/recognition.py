"""Recognise a table: the program it comes from and the field each column is meant for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.exchange.mapping import EXTRA, IGNORE, Confidence
from desktop.exchange.sensing import Sense, is_number
from desktop.exchange.words import Layout, vocabulary, word_key

GENERIC, DESKBOOK = "generic", "deskbook"
CLOCK = "created_clock"
TIMES = frozenset(
    {
        *("created_at", "updated_at", "first_response_at", "resolved_at", "closed_at", "due_at"),
        "event_time",
    }
)
HOURS = frozenset(
    {
        *("first_response_hours", "first_response_minutes"),
        *("resolution_hours", "resolution_minutes"),
    }
)
# Several columns may feed these; any other target takes the best column, the others become extra.
GATHERING = frozenset({"comments", "solution", "tags", EXTRA, IGNORE})
_WORD_TARGETS = {"status": "status", "priority": "priority", "impact": "level", "urgency": "level"}
_AS_DURATION = {"first_response_at": "first_response_hours", "resolved_at": "resolution_hours"}
_AS_TIME = {"first_response_hours": "first_response_at", "resolution_hours": "resolved_at"}
_SURE, _UNSURE = 0.8, 0.5
_MOSTLY_UNIQUE = 0.95
_FEW_WORDS = 20
_HINT_REACH = 4
_FEW_ROWS = 2
_SERIAL_DIGITS = 5
# In Latin letters; a Chinese sign counts for two.
_SUBJECT_WIDTH = 16
_CONTACT_MARKS = "@+0123456789"


@dataclass(slots=True)
class Guess:
    """What a column is taken for, and how surely."""

    target: str
    confidence: Confidence
    weight: float = 0.0


def layout_of(columns: Sequence[str]) -> Layout | None:
    """Return the layout most of whose marks stand in the header, if enough do."""
    keys = {word_key(column) for column in columns}
    found = [(len(layout.marks & keys), layout) for layout in vocabulary().layouts]
    fitting = [(count, layout) for count, layout in found if count >= layout.needs]
    return max(fitting, key=lambda pair: pair[0])[1] if fitting else None


def recognise(
    columns: Sequence[str], senses: Sequence[Sense], layout: Layout | None
) -> list[Guess]:
    """Return a guess for each column, no single-valued target twice."""
    guesses = [_by_header(name, layout) for name in columns]
    guesses = [_second_opinion(guess, felt) for guess, felt in zip(guesses, senses, strict=True)]
    _keep_best(guesses)
    _urgency_alone(guesses)
    _fill_by_values(guesses, senses)
    return guesses


def _by_header(header: str, layout: Layout | None) -> Guess:
    words, key = vocabulary(), word_key(header)
    if key in words.bookkeeping:
        return Guess(IGNORE, Confidence.CERTAIN)
    if layout and key in layout.columns:
        return Guess(layout.columns[key], Confidence.CERTAIN, 1000.0)
    if key in words.headers:
        return Guess(words.headers[key], Confidence.CERTAIN, float(len(key)))
    for hint, target in words.hints:
        if hint in key and len(key) <= len(hint) * _HINT_REACH:
            return Guess(target, Confidence.FAIR, len(hint) / len(key))
    return Guess(EXTRA, Confidence.NONE)


def _second_opinion(guess: Guess, felt: Sense) -> Guess:
    """Let the values agree, correct the target, or take the certainty away."""
    if guess.target in {EXTRA, IGNORE}:
        return guess
    if not felt.filled:
        return Guess(guess.target, Confidence.FAIR, guess.weight - 0.5)
    turned = _turned(guess.target, felt)
    if turned != guess.target:
        return Guess(turned, Confidence.FAIR, guess.weight)
    return _weighed(guess, felt)


def _weighed(guess: Guess, felt: Sense) -> Guess:
    agreement = _agreement(guess.target, felt)
    if agreement >= _SURE:
        return guess
    if agreement >= _UNSURE:
        lower = Confidence.FAIR if guess.confidence is Confidence.CERTAIN else Confidence.LOOK
        return Guess(guess.target, lower, guess.weight - 1)
    if guess.target in TIMES | HOURS or guess.confidence is not Confidence.CERTAIN:
        # Taken as a time it would make every row a reject; as an extra field nothing is lost.
        return Guess(EXTRA, Confidence.LOOK)
    return Guess(guess.target, Confidence.LOOK, guess.weight / 2)


def _turned(target: str, felt: Sense) -> str:
    if target == "created_at" and felt.clocks >= _SURE:
        return CLOCK  # the day stands in another column
    if target in _AS_DURATION and felt.durations >= _SURE > felt.dates and not _serial(felt):
        return _AS_DURATION[target]
    if target in _AS_TIME and felt.dates >= _SURE > felt.durations:
        return _AS_TIME[target]
    return target


def _serial(felt: Sense) -> bool:
    """Numbers this long are Excel's days or a program's seconds, not hours."""
    return felt.numbers >= _SURE and all(
        len(word.partition(".")[0]) >= _SERIAL_DIGITS for word in felt.words
    )


def _is_serial(word: str) -> bool:
    return is_number(word) and len(word.partition(".")[0]) == _SERIAL_DIGITS


def _share(felt: Sense, test: Callable[[str], bool]) -> float:
    return sum(map(test, felt.words)) / len(felt.words)


def _agreement(target: str, felt: Sense) -> float:
    if target in TIMES:
        # Excel's days, written dates and such without a year may stand mixed in one column.
        serials = _share(felt, _is_serial) if felt.dates or felt.partial_dates else 0.0
        return 1.0 if _serial(felt) else felt.dates + felt.partial_dates + serials
    if target in HOURS:
        return felt.durations
    if target in _WORD_TARGETS:
        known = felt.known(_WORD_TARGETS[target])
        return max(
            known, _SURE if felt.numbers >= _SURE else 0.0, 0.5 * (felt.distinct <= _FEW_WORDS)
        )
    return _text_agreement(target, felt)


def _text_agreement(target: str, felt: Sense) -> float:
    if target in {"subject", "description", "requester"}:
        return 1.0 - felt.dates
    if target == "external_number":
        # Rows of one number are joined, so numbers that repeat need a person's eye.
        return 1.0 if felt.unique >= _MOSTLY_UNIQUE else felt.unique
    if target == "requester_contact":
        marked = sum(any(mark in word for mark in _CONTACT_MARKS) for word in felt.words)
        return marked / len(felt.words)
    return 1.0


def _keep_best(guesses: list[Guess]) -> None:
    best: dict[str, Guess] = {}
    for guess in guesses:
        if guess.target in GATHERING:
            continue
        other = best.get(guess.target)
        if other is None or guess.weight > other.weight:
            best[guess.target] = guess
    for guess in guesses:
        if guess.target not in GATHERING and best[guess.target] is not guess:
            guess.target, guess.confidence = EXTRA, Confidence.FAIR


def _urgency_alone(guesses: list[Guess]) -> None:
    """Take an urgency for the priority where a table has no other word for it."""
    targets = {guess.target for guess in guesses}
    for guess in guesses:
        if guess.target == "urgency" and not targets & {"priority", "impact"}:
            guess.target, guess.confidence = "priority", Confidence.FAIR


def _fill_by_values(guesses: list[Guess], senses: Sequence[Sense]) -> None:
    """Give the fields a ticket needs most a column that looks like it; a person should look."""
    fullest = max((felt.filled for felt in senses), default=0)
    for target, fits in _LOOKS_LIKE.items():
        if any(guess.target == target for guess in guesses):
            continue
        if target == "subject" and any(guess.target == "description" for guess in guesses):
            continue
        for guess, felt in zip(guesses, senses, strict=True):
            unclaimed = guess.target == EXTRA and guess.confidence is Confidence.NONE
            if target == "external_number" and felt.filled < max(fullest, _FEW_ROWS):
                continue
            if unclaimed and felt.filled and fits(felt):
                guess.target, guess.confidence = target, Confidence.LOOK
                break


def _looks_like_number(felt: Sense) -> bool:
    digits = all(any(letter.isdigit() for letter in word) for word in felt.words)
    return felt.unique == 1 and felt.length <= _FEW_WORDS and digits and not felt.dates


def _looks_like_subject(felt: Sense) -> bool:
    """Tell sentences from names and words: mostly different, and of some length."""
    if felt.unique < _UNSURE or max(felt.dates, felt.numbers, felt.durations) >= _UNSURE:
        return False
    if any(word.startswith(("[", "{")) for word in felt.words):
        return False
    widths = [len(word) if word.isascii() else 2 * len(word) for word in felt.words]
    return sum(widths) / len(widths) >= _SUBJECT_WIDTH


_LOOKS_LIKE: dict[str, Callable[[Sense], bool]] = {
    "external_number": _looks_like_number,
    "created_at": lambda felt: felt.dates >= _SURE,
    "status": lambda felt: felt.known("status") >= _SURE and felt.distinct <= _FEW_WORDS,
    "subject": _looks_like_subject,
}
