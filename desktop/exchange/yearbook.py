"""Sheets of one layout are one table: twelve months of a year, taken together in their order."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import PurePath

from desktop.domain.drafts import Reject
from desktop.exchange.handkept import HandKept, Reading, Sheet, Span
from desktop.exchange.handrows import Arranger, Layout, is_aside
from desktop.exchange.headline import with_columns
from desktop.exchange.headsearch import Head
from desktop.exchange.months import Month, month_in, year_in
from desktop.exchange.recognition import layout_of
from desktop.exchange.source import Row, Source
from desktop.exchange.words import vocabulary, word_key

_ALIKE = 0.6
_LOOKED = 5_000
_SAYING = frozenset({"subject", "description", "external_number"})
# Begins one pass over a workbook: reads its sheets by name.
Begin = Callable[[], Callable[[str], Iterator[Row | Reject]]]


@dataclass(frozen=True, slots=True)
class Page:
    """One sheet that holds a table: its header and what its cells do not say."""

    name: str
    head: Head
    spans: tuple[Span, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden: bool = False

    @property
    def keys(self) -> tuple[str, ...]:
        """Return the names of the columns as they are compared."""
        names = list(self.head.names)
        while names and not names[-1].strip():
            names.pop()
        return tuple(word_key(name) for name in names)

    @property
    def is_foreign(self) -> bool:
        """Return whether a program wrote it; its rows are taken as they stand."""
        return layout_of(self.head.names) is not None


def groups_of(pages: Sequence[Page], wanted: Sequence[str]) -> list[list[Page]]:
    """Return the sheets that belong together; what only sums up or explains is left out.

    `wanted` are sheets that a person chose: they come in whatever they are called.
    """
    chosen = [page for page in pages if page.name in wanted] if wanted else list(pages)
    telling = [page for page in chosen if _tells_of_tickets(page)]
    if len(pages) > 1 and not wanted:
        telling = [page for page in telling if not is_aside(page.name)] or telling
    groups: list[list[Page]] = []
    for page in telling or chosen:
        alike = (group for group in groups if not page.is_foreign and _alike(group[0], page))
        group = next(alike, None)
        if group is None:
            groups.append([page])
        else:
            group.append(page)
    return groups


def book_source(
    source: Source, group: Sequence[Page], pages: Sequence[Page], begin: Begin, reading: Reading
) -> Source:
    """Return the one table of some sheets."""
    sheets = _sheets(group, pages)
    if group[0].is_foreign:
        (page,) = group
        plain = replace(source, raw=lambda _width: _placed(begin()(page.name), page.name))
        hand = HandKept(reading, sheets=sheets if len(sheets) > 1 else ())
        named = with_columns(plain, page.head.names, page.head.line, page.head.titles)
        return replace(named, hand=hand)
    names = _common_names(group)
    layouts = [_layout(page, names) for page in group]

    def raw(_width: int) -> Iterator[Row | Reject]:
        rows = begin()
        for layout in layouts:
            yield from Arranger(layout, reading).rows(rows(layout.place))

    titles = tuple(dict.fromkeys(title for page in group for title in page.head.titles))
    made = with_columns(replace(source, raw=raw), names, 0, titles)
    return replace(made, hand=_hand(group, sheets, raw, reading, source.name))


def looked_at(rows: Iterator[Row | Reject]) -> tuple[dict[str, int], bool]:
    """Return what was done to the first rows of a table, and whether these are all."""
    found: dict[str, int] = {}
    read = 0
    for row in islice(rows, _LOOKED):
        read += 1
        notes = (row.reason,) if isinstance(row, Reject) else row.notes
        if isinstance(row, Row) and not any(row.cells):
            notes = ("empty",)
        for note in notes:
            found[note] = found.get(note, 0) + 1
    return found, read < _LOOKED


def _hand(
    group: Sequence[Page],
    sheets: tuple[Sheet, ...],
    raw: Callable[[int], Iterator[Row | Reject]],
    reading: Reading,
    name: str,
) -> HandKept:
    head = group[0].head
    found, complete = looked_at(raw(0))
    titles = (title for page in group for title in page.head.titles)
    years = [year_in(text) for text in (PurePath(name).name, *titles)]
    return HandKept(
        reading=reading,
        header=head.first,
        header_rows=head.rows,
        sheets=sheets,
        year=next(filter(None, years), 0),
        spans=sum(len(_in_data(page)) for page in group),
        found=found,
        complete=complete,
    )


def _in_data(page: Page) -> list[Span]:
    return [span for span in page.spans if span.bottom > page.head.line]


def _sheets(group: Sequence[Page], pages: Sequence[Page]) -> tuple[Sheet, ...]:
    taken = {page.name for page in group}
    return tuple(
        Sheet(page.name, page.name in taken, _why(page, group), month_of(page), page.hidden)
        for page in pages
    )


def month_of(page: Page) -> Month:
    """Return the month of a sheet: by its name, or by the titles above its header."""
    month = month_in(page.name)
    for title in page.head.titles:
        told = month_in(title)
        if not month.month or month.month == told.month or not told.month:
            month = month.within(told)
    return month if month.month else Month(month.year)


def _why(page: Page, group: Sequence[Page]) -> str:
    if page in group:
        return ""
    if not _alike(group[0], page):
        return "other_layout"
    return "sums_up" if is_aside(page.name) else "left_out"


def _tells_of_tickets(page: Page) -> bool:
    words = vocabulary().headers
    return any(words.get(key) in _SAYING for key in page.keys) or page.is_foreign


def _alike(one: Page, other: Page) -> bool:
    if one.keys == other.keys:
        return True
    first, second = set(one.keys), set(other.keys)
    if len(first) < len(one.keys) or len(second) < len(other.keys):
        return False  # a name that stands there twice has no one place
    return len(first & second) >= _ALIKE * len(first | second)


def _common_names(group: Sequence[Page]) -> tuple[str, ...]:
    """Return every name of the sheets once, in the order in which they come."""
    longest = max((page.head.names for page in group), key=len)
    if all(page.keys == group[0].keys for page in group):
        return longest
    names: dict[str, str] = {}
    for page in group:
        for key, name in zip(page.keys, page.head.names, strict=False):
            names.setdefault(key, name)
    return tuple(names.values())


def _layout(page: Page, names: tuple[str, ...]) -> Layout:
    keys = [word_key(name) for name in names]
    same = list(page.keys) == keys[: len(page.keys)]
    order = () if same else tuple(keys.index(key) for key in page.keys)
    return Layout(
        names=page.head.names,
        header=page.head.names,
        header_end=page.head.line,
        place=page.name,
        spans=page.spans,
        hidden=page.hidden_rows,
        month=month_of(page),
        order=order,
        width=len(names),
    )


def _placed(rows: Iterator[Row | Reject], name: str) -> Iterator[Row | Reject]:
    return (row._replace(place=name) for row in rows)
