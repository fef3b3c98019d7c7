"""The service of a ticket's family, made when first asked for; part of `Services`."""

from functools import cached_property
from typing import TYPE_CHECKING

from desktop.domain.session import Session
from desktop.store.store import Store

if TYPE_CHECKING:
    from desktop.services.family.family import FamilyService


class FamilyDoor:
    """What `Services` has for tickets that belong together."""

    session: Session
    _store: Store

    @cached_property
    def family(self) -> "FamilyService":
        """Return what merges and splits tickets, and who belongs to whom."""
        from desktop.services.family.family import FamilyService  # noqa: PLC0415 - not at a start

        return FamilyService(self._store, self.session)
