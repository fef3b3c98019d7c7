"""Who is meant by a few typed letters: name, pinyin, initials or staff number."""

from collections.abc import Sequence

from desktop.domain.search_text import normalise
from desktop.domain.ticket import Person


def matching(people: Sequence[Person], text: str) -> list[Person]:
    """Return the people that `text` fits, whose name or pinyin starts with it first."""
    wanted = normalise(text).split()
    if not wanted:
        return list(people)
    ranked = [(rank, person) for person in people if (rank := _rank(person, wanted)) is not None]
    return [person for _, person in sorted(ranked, key=lambda pair: pair[0])]


def _rank(person: Person, wanted: list[str]) -> int | None:
    names = [normalise(person.name.zh), normalise(person.name.en)]
    words = [word for name in names for word in name.split()]
    latin = normalise(person.name.en).split()
    initials = "".join(word[0] for word in latin)
    starts = [*names, *words, "".join(latin), *person.pinyin.split(), initials]
    starts.append(normalise(person.staff_no))
    if all(any(each.startswith(part) for each in starts) for part in wanted):
        return 0
    inside = [*names, normalise(person.staff_no)]
    if all(any(part in each for each in inside) for part in wanted):
        return 1
    return None
