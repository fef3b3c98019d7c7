"""The forms that are open, as every part of the window sees them: one in front, others parked."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.domain.call_form import CallForm
from desktop.domain.call_forms import CallForms
from desktop.domain.errors import AppError
from desktop.domain.keys import new_id
from desktop.views.desk import Desk
from desktop.views.tickets.intake.form_keeper import FormKeeper


class OpenForms(QObject):
    """`changed` follows another form in front, another clock state, one more or one less.

    `edited` follows each change in a form; neither is emitted by the passing of time.
    """

    changed = Signal()
    edited = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._forms = CallForms()
        self._keeper = FormKeeper(desk, self)
        desk.person_changed.connect(self._person_changed)
        desk.closing.connect(self._desk_closing)

    def now(self) -> int:
        """Return what time it is for the session."""
        return self._desk.session.clock()

    def all(self) -> list[CallForm]:
        """Return the open forms by number."""
        return self._forms.all()

    def parked(self) -> list[CallForm]:
        """Return the forms that wait."""
        return self._forms.parked()

    @property
    def front(self) -> CallForm | None:
        """Return the form being filled in, None while the pane is left."""
        return self._forms.front

    def restore(self) -> None:
        """Take in what was half typed when the program last ended."""
        have = {form.identity for form in self.all()}
        for form in self._keeper.kept():
            if form.identity not in have and not form.is_empty:
                self._take(form)
        self.changed.emit()

    def open_new(self, fill: Callable[[CallForm], object] | None = None) -> bool:
        """Open a form in front, or use the empty one there; False where there are nine."""
        front = self.front
        if front is None or not front.is_empty:
            try:
                front = self._forms.open(new_id(self.now()).hex(), self.now())
            except AppError as error:
                self._desk.fail(error)
                return False
        if fill is not None:
            fill(front)
        self._tell()
        return True

    def show(self, form: CallForm) -> None:
        """Bring a form to the front; its call runs on."""
        self._forms.show(form, self.now())
        self._tell()

    def show_number(self, number: int) -> bool:
        """Bring the form with a number to the front, if there is one."""
        form = self._forms.get(number)
        if form is None:
            return False
        self.show(form)
        return True

    def park(self) -> None:
        """Stop the clock of the form in front, or let it run on."""
        front = self.front
        if front is not None:
            if front.clock.since is None:
                front.clock.resume(self.now())
            else:
                front.clock.park(self.now())
            self._tell()

    def end_call(self) -> None:
        """Stop the clock of the form in front for good."""
        if self.front is not None:
            self.front.clock.end(self.now())
            self._tell()

    def leave(self) -> None:
        """Park the form in front; one without content goes."""
        left = self._forms.leave(self.now())
        if left is not None:
            self._keep(left)
            self._keeper.flush()
            self.changed.emit()

    def close(self, form: CallForm) -> None:
        """Close a form; `reopen` takes it back."""
        self._forms.close(form, self.now())
        self._keeper.drop(form)
        self.changed.emit()

    def reopen(self) -> bool:
        """Take back the form closed last, in front."""
        try:
            form = self._forms.reopen()
        except AppError as error:
            self._desk.fail(error)
            return False
        if form is not None:
            self.show(form)
        return form is not None

    def created(self, form: CallForm) -> None:
        """Let go of a form that is a ticket now."""
        self._forms.remove(form)
        self._keeper.drop(form)
        self.changed.emit()

    def get(self, number: int) -> CallForm | None:
        """Return the form with a number."""
        return self._forms.get(number)

    def next_waiting(self) -> CallForm | None:
        """Return the form that has waited longest."""
        return self._forms.next_waiting()

    def was_edited(self, form: CallForm) -> None:
        """Keep a form after an edit."""
        self._keep(form)
        self.edited.emit(form.identity)

    def _desk_closing(self) -> None:
        # With the time talked until now, not until the last edit.
        for form in self.all():
            self._keep(form)
        self._keeper.close()

    def _take(self, form: CallForm) -> None:
        try:
            self._forms.take(form)
        except AppError:
            # More than nine on disk: what has no place now is offered at the next start.
            return

    def _tell(self) -> None:
        for form in self.all():
            self._keep(form)
        self.changed.emit()

    def _keep(self, form: CallForm) -> None:
        if form.is_empty:
            self._keeper.drop(form)
        else:
            self._keeper.edited(form)

    def _person_changed(self) -> None:
        if self._keeper.hand_over(self.all()):
            self.restore()
