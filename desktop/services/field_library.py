"""Every field of a workspace with its versions: in force, before, and as a draft."""

from collections.abc import Sequence

from desktop.domain.fields import FieldDefinition


class Library:
    """Every field there is: the version in force and the draft."""

    def __init__(self, versions: Sequence[tuple[int, FieldDefinition]]) -> None:
        self.keys: dict[str, int] = {}
        self._newest: dict[str, FieldDefinition] = {}
        self._held: dict[str, list[FieldDefinition]] = {}
        for key, field in versions:
            self.keys[field.id] = key
            self._newest[field.id] = field
            if not field.draft:
                self._held.setdefault(field.id, []).append(field)

    def all(self) -> list[FieldDefinition]:
        """Return the newest version of every field, drafts and retired ones too."""
        return list(self._newest.values())

    def newest(self, field: str) -> FieldDefinition | None:
        """Return the draft of a field, or the version in force."""
        return self._newest.get(field)

    def held(self, field: str) -> FieldDefinition | None:
        """Return the version in force."""
        return next(iter(self._held.get(field, ())[-1:]), None)

    def holds(self, field: str) -> bool:
        """Return whether a field was ever in force."""
        return field in self._held

    def at(self, field: str, created_at: int) -> FieldDefinition | None:
        """Return the version that a ticket made at that time was asked with."""
        known = self._held.get(field, [])
        before = [each for each in known if each.since <= created_at]
        return before[-1] if before else next(iter(known), None)

    def drafts(self, wanted: Sequence[str]) -> list[FieldDefinition]:
        """Return those of these fields that have a draft, as it is."""
        found = [self._newest[field] for field in wanted if field in self._newest]
        return [field for field in found if field.draft]
