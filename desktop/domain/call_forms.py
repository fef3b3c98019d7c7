"""The forms that are open at once: numbered 1 to 9, one in front, the others parked."""

from desktop.domain.call_clock import CallClock, CallState
from desktop.domain.call_form import CallForm
from desktop.domain.errors import AppError

MOST = 9


class CallForms:
    """A form keeps its number as long as it is open, so that Alt and a digit mean one form."""

    def __init__(self) -> None:
        self._forms: dict[int, CallForm] = {}
        self._closed: list[CallForm] = []
        self.front: CallForm | None = None

    def all(self) -> list[CallForm]:
        """Return the open forms by number."""
        return [self._forms[number] for number in sorted(self._forms)]

    def parked(self) -> list[CallForm]:
        """Return the open forms that wait: all of them while none is in front."""
        return [form for form in self.all() if form is not self.front]

    def get(self, number: int) -> CallForm | None:
        """Return the form with a number."""
        return self._forms.get(number)

    def open(self, identity: str, now: int) -> CallForm:
        """Open a new form in front; raises AppError("forms_full") with nine open."""
        number = self._free(0)
        self.leave(now)
        form = CallForm(identity, number, CallClock(now, since=now))
        self._forms[number] = form
        self.front = form
        return form

    def take(self, form: CallForm) -> None:
        """Take in a form from elsewhere, parked; under another number where its own is taken."""
        form.number = self._free(form.number)
        self._forms[form.number] = form

    def show(self, form: CallForm, now: int) -> None:
        """Bring a form to the front: the one there is parked, this one runs on."""
        if form is not self.front:
            self.leave(now)
            self.front = form
        form.clock.resume(now)

    def leave(self, now: int) -> CallForm | None:
        """Park the form in front and return it; one without content is closed instead."""
        form, self.front = self.front, None
        if form is None:
            return None
        form.clock.park(now)
        if form.is_empty:
            del self._forms[form.number]
        return form

    def close(self, form: CallForm, now: int) -> None:
        """Close a form; one with content can be reopened."""
        self.remove(form)
        form.clock.park(now)
        if not form.is_empty:
            self._closed.append(form)

    def remove(self, form: CallForm) -> None:
        """Let go of a form whose ticket was created."""
        if self._forms.get(form.number) is form:
            del self._forms[form.number]
        if self.front is form:
            self.front = None

    def reopen(self) -> CallForm | None:
        """Take back the form closed last and return it; it comes back parked."""
        if not self._closed:
            return None
        form = self._closed[-1]
        self.take(form)
        self._closed.pop()
        return form

    def next_waiting(self) -> CallForm | None:
        """Return the form that has waited longest; calls still open come before ended ones."""
        waiting = self.parked()
        return min(waiting, key=_patience) if waiting else None

    def _free(self, wanted: int) -> int:
        free = [number for number in range(1, MOST + 1) if number not in self._forms]
        if not free:
            raise AppError("forms_full", most=MOST)
        return wanted if wanted in free else free[0]


def _patience(form: CallForm) -> tuple[bool, int, int]:
    ended = form.clock.state is CallState.ENDED
    return ended, form.clock.parked_at or form.clock.started_at, form.number
