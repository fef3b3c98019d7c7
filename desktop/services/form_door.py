"""The services of what is written down on tickets and done by one choice, made when asked for."""

from functools import cached_property
from typing import TYPE_CHECKING

from desktop.domain.session import Session
from desktop.services.directory import Directory
from desktop.store.store import Store

if TYPE_CHECKING:
    from desktop.services.asked_form import AskedFormService
    from desktop.services.escalations.records import EscalationService
    from desktop.services.filled_forms import FilledFormService
    from desktop.services.filled_scripts import FilledScriptService
    from desktop.services.follow_ups.callbacks import CallBackService
    from desktop.services.follow_ups.reviews import ReviewService
    from desktop.services.handovers import HandoverService
    from desktop.services.quick.actions import QuickActionService


class FormServices:
    """What `Services` has for what is written down on tickets."""

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

    @cached_property
    def escalations(self) -> "EscalationService":
        """Return tickets handed up, with their records."""
        from desktop.services.escalations.records import EscalationService  # noqa: PLC0415 - not at a start

        return EscalationService(self._store, self.session, self.directory)

    @cached_property
    def handovers(self) -> "HandoverService":
        """Return tickets handed over at the end of a shift, with what is left for the next."""
        from desktop.services.handovers import HandoverService  # noqa: PLC0415 - not at a start

        return HandoverService(self._store, self.session, self.directory)

    @cached_property
    def callbacks(self) -> "CallBackService":
        """Return the calls to those whose tickets were solved."""
        from desktop.services.follow_ups.callbacks import CallBackService  # noqa: PLC0415 - not at a start

        return CallBackService(self._store, self.session, self.directory)

    @cached_property
    def reviews(self) -> "ReviewService":
        """Return the reviews of complex tickets."""
        from desktop.services.follow_ups.reviews import ReviewService  # noqa: PLC0415 - not at a start

        return ReviewService(self._store, self.session)

    @cached_property
    def filled_scripts(self) -> "FilledScriptService":
        """Return scripts filled with what is known of a ticket."""
        from desktop.services.filled_scripts import FilledScriptService  # noqa: PLC0415 - not at a start

        return FilledScriptService(self._store, self.session, self.directory)

    @cached_property
    def quick(self) -> "QuickActionService":
        """Return quick actions."""
        from desktop.services.quick.actions import QuickActionService  # noqa: PLC0415 - not at a start

        return QuickActionService(self._store, self.session, self.directory)
