"""The services of triage, made when first asked for; part of `Services`."""

from functools import cached_property
from typing import TYPE_CHECKING

from desktop.domain.session import Session
from desktop.services.directory import Directory
from desktop.store.store import Store

if TYPE_CHECKING:
    from desktop.services.triage.suggestions import SuggestionService
    from desktop.services.triage.triage import TriageService


class TriageServices:
    """What `Services` has for triage."""

    session: Session
    directory: Directory
    _store: Store

    @cached_property
    def triage(self) -> "TriageService":
        """Return matrix, rules and why tickets are what they are."""
        from desktop.services.triage.triage import TriageService  # noqa: PLC0415 - not at a start

        return TriageService(self._store, self.session)

    @cached_property
    def suggestions(self) -> "SuggestionService":
        """Return what past tickets suggest."""
        from desktop.services.triage.suggestions import (  # noqa: PLC0415 - not at a start
            SuggestionService,
        )

        return SuggestionService(self._store, self.session, self.directory)
