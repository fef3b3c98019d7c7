"""The services of forms on tickets, made when first asked for; part of `Services`."""

from functools import cached_property
from typing import TYPE_CHECKING

from desktop.domain.session import Session
from desktop.services.directory import Directory
from desktop.store.store import Store

if TYPE_CHECKING:
    from desktop.services.asked_form import AskedFormService
    from desktop.services.filled_forms import FilledFormService


class FormServices:
    """What `Services` has for forms on tickets."""

    session: Session
    directory: Directory
    _store: Store

    @cached_property
    def asked_form(self) -> "AskedFormService":
        """Return what the form of a ticket's type asks."""
        from desktop.services.asked_form import AskedFormService  # noqa: PLC0415 - not at a start

        return AskedFormService(self._store, self.session)

    @cached_property
    def filled_forms(self) -> "FilledFormService":
        """Return the templates filled in on tickets."""
        from desktop.services.filled_forms import FilledFormService  # noqa: PLC0415 - not at a start

        return FilledFormService(self._store, self.session, self.directory)
