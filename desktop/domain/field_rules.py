"""What may stand in an extra field, said in kinds a person knows; and which kinds follow which."""

import re
import unicodedata

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.fields import FieldDefinition, FieldKind, Limits
from desktop.domain.list_rules import clean_name, folded

LONGEST = 100_000
_MOST_OPTIONS = 200
# What a text may be made of, by name; own stands for a pattern written by hand.
SIGNS = {
    "": "",
    "letters": "[A-Za-z]+",
    "digits": "[0-9]+",
    "letters_digits": "[A-Za-z0-9]+",
    "letters_digits_hyphen": "[A-Za-z0-9-]+",
    "digits_points": r"[0-9]+(\.[0-9]+)*",
}
OWN = "own"
TEXTS = frozenset({FieldKind.TEXT, FieldKind.LONG_TEXT})
NUMBERS = frozenset({FieldKind.NUMBER, FieldKind.DURATION})
CHOSEN = frozenset({FieldKind.CHOICE, FieldKind.CHOICES})
# Where a field has values it may only become what can show all of them.
_FOLLOWS = {
    FieldKind.TEXT: TEXTS,
    FieldKind.LONG_TEXT: frozenset({FieldKind.LONG_TEXT}),
    FieldKind.NUMBER: frozenset({FieldKind.NUMBER, *TEXTS}),
    FieldKind.DATE: frozenset({FieldKind.DATE, *TEXTS}),
    FieldKind.CHOICE: frozenset({FieldKind.CHOICE, *TEXTS}),
}
_NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")


def compatible(kind: FieldKind) -> frozenset[FieldKind]:
    """Return the kinds that a field with values may have."""
    return _FOLLOWS.get(kind, frozenset({kind}))


def signs_of(pattern: str) -> str:
    """Return the name of the signs a pattern stands for."""
    return next((name for name, known in SIGNS.items() if known == pattern), OWN)


def check_definition(definition: FieldDefinition) -> FieldDefinition:
    """Return a definition fit to keep; raises AppErrors of fields."""
    limits = definition.limits
    try:
        re.compile(limits.pattern)
    except re.error:
        raise AppError("field_pattern_wrong", pattern=limits.pattern) from None
    low, high = limits.low, limits.high
    if (low is not None and high is not None and low > high) or not 0 <= limits.longest <= LONGEST:
        raise AppError("field_range_wrong", limit=LONGEST)
    _check_options(definition)
    return definition


def _check_options(definition: FieldDefinition) -> None:
    for options in (definition.options, definition.exceptions):
        seen: set[str] = set()
        for option in map(clean_name, options):
            words = {folded(text) for text in option if text}
            if seen & words:
                raise AppError("field_option_twice", name=option)
            seen |= words
        if len(options) > _MOST_OPTIONS:
            raise AppError("field_options_many", limit=_MOST_OPTIONS)


def problem(definition: FieldDefinition, text: str) -> str:
    """Return what is wrong with what was typed: "signs", "long", "number", "range", or nothing.

    Full-width letters and digits count as half-width; an exception option is always right.
    """
    typed = unicodedata.normalize("NFKC", text).strip()
    if not typed or any(option.matches(typed) for option in definition.exceptions):
        return ""
    limits = definition.limits
    if definition.kind in NUMBERS:
        return _number_problem(typed, limits)
    if limits.longest and len(typed) > limits.longest:
        return "long"
    fits = not limits.pattern or re.fullmatch(limits.pattern, typed) is not None
    return "" if fits else "signs"


def _number_problem(typed: str, limits: Limits) -> str:
    if _NUMBER.fullmatch(typed) is None:
        return "number"
    value = float(typed)
    low = limits.low is not None and value < limits.low
    high = limits.high is not None and value > limits.high
    fits = not limits.pattern or re.fullmatch(limits.pattern, typed) is not None
    return "range" if low or high or not fits else ""


def new_id(label: Bilingual, taken: set[str], base: str) -> str:
    """Return the key of a new field: small letters, digits and underscores, made from its name."""
    plain = re.sub(r"[^a-z0-9]+", "_", base).strip("_")[:40].strip("_")
    plain = plain if plain[:1].isalpha() else f"field_{plain}".strip("_")
    number, found = 2, plain or clean_name(label).constant()
    while found in taken:
        found, number = f"{plain}_{number}", number + 1
    return found
