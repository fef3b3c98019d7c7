"""Documents that were looked at and are not in yet: which are wanted, and what becomes of each."""

from collections.abc import Collection, Mapping
from typing import NamedTuple

from desktop.domain.errors import AppError
from desktop.services.sops.arrivals import Fate, Known, fates
from desktop.services.sops.imports import Opened, SopDraft


class Looked(NamedTuple):
    """What files came to, and what the workspace holds already."""

    opened: Opened
    known: Known


class Row(NamedTuple):
    """One document or refused file; no fate means that it is left out."""

    key: int
    draft: SopDraft | None
    fate: Fate | None
    error: AppError | None

    @property
    def comes(self) -> bool:
        """Return whether it would be taken in."""
        return self.fate is not None and self.error is None

    @property
    def optional(self) -> bool:
        """Return whether a person can choose: a file that could not be read has no choice."""
        return self.draft is not None


class Totals(NamedTuple):
    """Sums over the documents that could be read."""

    documents: int
    steps: int
    images: int
    missing: int
    words_kept: int
    words: int
    comes: int
    refused: int


class Arrivals:
    """Rows keep their keys; what was taken in goes, what was refused stays with its reason."""

    def __init__(self, looked: Looked) -> None:
        self.files = looked.opened.files
        self._known = looked.known
        self._drafts = dict(enumerate(looked.opened.drafts))
        start = len(self._drafts)
        self._errors = dict(enumerate(looked.opened.refused, start))
        self._left: set[int] = set()
        self.rows: tuple[Row, ...] = ()
        self._tell_fates()

    def row(self, key: int | None) -> Row | None:
        """Return the row of a key."""
        return next((row for row in self.rows if row.key == key), None)

    def want(self, keys: Collection[int], *, wanted: bool) -> None:
        """Take documents in, or leave them out."""
        if wanted:
            self._left.difference_update(keys)
        else:
            self._left.update(keys)
        self._tell_fates()

    def wanted(self) -> list[int]:
        """Return the documents that are not left out, and can be chosen at all."""
        return [row.key for row in self.rows if row.optional and row.key not in self._left]

    def optional(self) -> list[int]:
        """Return every document a person can choose."""
        return [row.key for row in self.rows if row.optional]

    def coming(self) -> dict[int, SopDraft]:
        """Return the documents that would be taken in now, in order."""
        return {row.key: row.draft for row in self.rows if row.comes and row.draft is not None}

    def has_refused(self) -> bool:
        """Return whether something was refused."""
        return any(row.error is not None for row in self.rows)

    def end(
        self, taken: Collection[int], refused: Mapping[int, AppError], known: Known | None
    ) -> None:
        """Note what an import did; the rest is looked at anew."""
        for key in taken:
            self._drafts.pop(key, None)
        self._errors.update(refused)
        self._known = known or self._known
        self._tell_fates()

    def totals(self) -> Totals:
        """Return the sums."""
        drafts = list(self._drafts.values())
        return Totals(
            len(drafts),
            sum(len(draft.sop.steps) for draft in drafts),
            sum(len(draft.pictures) for draft in drafts),
            sum(len(draft.missing) for draft in drafts),
            sum(draft.words.kept for draft in drafts),
            sum(draft.words.source for draft in drafts),
            sum(row.comes for row in self.rows),
            sum(row.error is not None for row in self.rows),
        )

    def _tell_fates(self) -> None:
        chosen = [k for k in self._drafts if k not in self._left and k not in self._errors]
        told = fates([self._drafts[key] for key in chosen], self._known)
        known = dict(zip(chosen, told, strict=True))
        rows = []
        for key in sorted({*self._drafts, *self._errors}):
            fate = known.get(key)
            error = self._errors.get(key) or (fate.error if fate else None)
            rows.append(Row(key, self._drafts.get(key), fate, error))
        self.rows = tuple(rows)
