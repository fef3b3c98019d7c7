"""What the words of a foreign desk mean here: statuses, priorities, channels, types."""

from collections.abc import Sequence

from desktop.domain.vocabulary import StatusKind
from desktop.exchange.mapping import Mapping, Scale
from desktop.exchange.words import vocabulary, word_key

MAPPED = {
    "status": "status",
    "priority": "priority",
    "impact": "level",
    "urgency": "level",
    "channel": "channel",
    "service_type": "service_type",
    "event_activity": "activity",
}
_BANDS = 4
_FAR = 1e9  # turns nan and inf away, too


def meaning_of(field: str, word: str, layout: str) -> str:
    """Return what a word means in a field, or nothing where no list knows it."""
    kind, key = MAPPED[field], word_key(word)
    special = vocabulary().layout_values[kind].get(layout, {})
    return special.get(key) or vocabulary().values[kind].get(key, "")


def status_kind_of(word: str) -> StatusKind:
    """Return the likeliest kind of a status no list knows; work goes on unless it says so."""
    key = word_key(word)
    known = vocabulary().values["status"].get(key)
    if known:
        return StatusKind(known)
    for hint, kind in vocabulary().status_hints:
        if hint in key:
            return StatusKind(kind)
    return StatusKind.WORKING


def value_map(field: str, words: Sequence[str], layout: str) -> dict[str, str]:
    """Return the map from the words of a column to ours; a word nobody knows stands for itself."""
    keeps = field in {"status", "channel", "service_type"}
    found = {}
    for word in words:
        meaning = meaning_of(field, word, layout)
        if field != "event_activity" or meaning:
            found[word] = meaning or (word if keeps else "")
    return found


def scale_of(layout: str, words: Sequence[str]) -> Scale | None:
    """Return the scale of free-number priorities, for layouts that have them."""
    end = vocabulary().scales.get(layout)
    numbers = [number for number in map(_number, words) if number is not None]
    if not end or not numbers:
        return None
    return Scale(min(numbers), max(numbers), bigger_is_urgent=end == "bigger")


def on_scale(word: str, scale: Scale) -> str:
    """Return the priority of a number on its scale, cut into four equal bands."""
    number = _number(word)
    if number is None:
        return ""
    span = (scale.high - scale.low) or 1.0
    share = min(max((number - scale.low) / span, 0.0), 1.0)
    if scale.high == scale.low:
        return "3"
    if not scale.bigger_is_urgent:
        share = 1.0 - share
    return str(_BANDS - min(int(share * _BANDS), _BANDS - 1))


def looked_up(mapping: Mapping, field: str, word: str) -> str:
    """Return the mapped value of a word: the person's choice, then the lists, then nothing."""
    chosen = mapping.value_maps.get(field, {})
    if word in chosen:
        return chosen[word]
    if field == "priority" and mapping.scale:
        return on_scale(word, mapping.scale)
    return meaning_of(field, word, mapping.layout)


def _number(word: str) -> float | None:
    try:
        number = float(word)
    except ValueError:
        return None
    return number if abs(number) < _FAR else None
