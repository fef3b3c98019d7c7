"""Does what document control can do: asks by a sheet, writes, tells with a way back."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.documents.states import State
from desktop.domain.sops.comparing import compare
from desktop.services.documents.control import Submission
from desktop.services.documents.opened import OpenDocument
from desktop.services.services import Services
from desktop.views.desk import Desk
from desktop.views.sops.control.names import Names, version_name
from desktop.views.sops.control.rules import Primary, Who, needs_override, waiting_for
from desktop.views.sops.state import Mode, SopState
from desktop.views.undoable import Undoable

if TYPE_CHECKING:
    from desktop.views.sops.control.sheets.approve_sheet import Approval, ApproveSheet
    from desktop.views.sops.control.sheets.reason_sheet import ReasonSheet
    from desktop.views.sops.control.sheets.review_sheet import ReviewSheet, Verdict
    from desktop.views.sops.control.sheets.sign_sheet import SignSheet
    from desktop.views.sops.control.sheets.submit_sheet import SubmitSheet

_SHEETS = "desktop.views.sops.control.sheets"


class Deeds(QObject):
    """One method for each act; a sheet is made when it is first asked for."""

    def __init__(self, desk: Desk, state: SopState, parent: QWidget | None = None) -> None:
        super().__init__(parent or state)
        self._desk, self._state, self._parent = desk, state, parent
        self._acts = Undoable(desk, self)
        self._names = Names(desk)

    def run(self, act: Primary, opened: OpenDocument, who: Who) -> None:
        """Do a primary act."""
        deeds: dict[Primary, Callable[[], object]] = {
            Primary.SUBMIT: lambda: self.submit(opened),
            Primary.REVIEW: lambda: self.review(opened),
            Primary.APPROVE: lambda: self.approve(opened, who),
            Primary.SIGN: lambda: self.sign(opened),
            Primary.REVISE: self.revise,
            Primary.OPEN_DRAFT: lambda: self.open_draft(opened),
            Primary.OPEN_CURRENT: lambda: self.open_version(opened, opened.row.version),
        }
        deeds[act]()

    def revise(self) -> None:
        """Open the next draft and edit it."""
        self._state.revise()

    def submit(self, opened: OpenDocument) -> None:
        """Hand a draft in."""
        sheet: SubmitSheet = self._made("submit_sheet", "SubmitSheet")(
            self._desk, opened, self._window()
        )
        version, name = opened.version.key, version_name(opened.version)

        def hand_in(wanted: Submission) -> None:
            said = self.tr("{version} handed in for review").format(version=name)
            self._do(lambda my: my.documents.submit(version, wanted), said)

        sheet.given.connect(hand_in)
        sheet.step_wanted.connect(self._show_step)
        sheet.open()

    def review(self, opened: OpenDocument) -> None:
        """Let a reviewer comment, accept or return."""
        base = opened.base
        changes = compare(base, opened.text) if base is not None else None
        sheet: ReviewSheet = self._made("review_sheet", "ReviewSheet")(
            self._desk, opened, changes, self._window()
        )
        sheet.given.connect(lambda verdict: self._judge(opened, verdict))
        sheet.open()

    def approve(self, opened: OpenDocument, who: Who) -> None:
        """Let an approver see what it touches, and put it in force."""
        sheet: ApproveSheet = self._made("approve_sheet", "ApproveSheet")(
            self._desk, opened, self._window(), override=needs_override(opened, who)
        )
        version, name = opened.version.key, version_name(opened.version)

        def put_in_force(given: "Approval") -> None:
            day = self._names.day(given.effective_from)
            said = self.tr("{version} is in force").format(version=name)
            if given.effective_from is not None:
                said = self.tr("{version} comes into force on {day}").format(version=name, day=day)
            self._do(
                lambda my: my.documents.approve(version, given.effective_from, given.override), said
            )

        sheet.given.connect(put_in_force)
        sheet.impact.document_wanted.connect(lambda key: self._leave(sheet, key))
        sheet.impact.ticket_wanted.connect(sheet.reject)
        sheet.impact.ticket_wanted.connect(self._state.ticket_wanted)
        sheet.open()

    def sign(self, opened: OpenDocument) -> None:
        """Show what is signed, and sign it."""
        sheet: SignSheet = self._made("sign_sheet", "SignSheet")(self._desk, opened, self._window())
        version, name = opened.version.key, version_name(opened.version)
        said = self.tr("{version} signed").format(version=name)
        sheet.acted.connect(lambda: self._do(lambda my: my.documents.sign(version), said))
        sheet.open()

    def send_back(self, opened: OpenDocument, *, own: bool) -> None:
        """Return a version to its author, or let the author withdraw it, with a reason."""
        version, name = opened.version.key, version_name(opened.version)
        title = self.tr("Withdraw {version}") if own else self.tr("Return {version}")
        meaning = self.tr("It becomes a draft again. Reviews without an answer are dropped.")
        act = self.tr("Withdraw") if own else self.tr("Return")
        told = self.tr("{version} is a draft again").format(version=name)
        self._ask(
            (title.format(version=name), meaning, act),
            lambda reason: self._do(lambda my: my.documents.send_back(version, reason), told),
        )

    def retire(self, opened: OpenDocument) -> None:
        """Take a document out of use."""
        document, code = opened.row.document, opened.row.code
        meaning = self.tr("It stays readable; whoever used it still points to it.")
        told = self.tr("{code} is out of use").format(code=code)
        self._ask(
            (self.tr("Retire {code}").format(code=code), meaning, self.tr("Retire")),
            lambda reason: self._do(lambda my: my.documents.retire(document, reason), told),
        )

    def ask_review(self, opened: OpenDocument) -> None:
        """Mark a document in force to be reviewed before its date."""
        document, code = opened.row.document, opened.row.code
        meaning = self.tr("It stays in force and stands among those to review.")
        told = self.tr("{code} is marked to be reviewed").format(code=code)
        self._ask(
            (self.tr("Ask to review {code}").format(code=code), meaning, self.tr("Ask for review")),
            lambda reason: self._do(lambda my: my.documents.ask_review(document, reason), told),
        )

    def discard(self, opened: OpenDocument) -> None:
        """Give a draft up; undo brings it back."""
        version, document = opened.version.key, opened.row.document
        name = version_name(opened.version)
        others = [each for each in opened.versions if each.key != version]
        said = self.tr("Draft {version} given up").format(version=name)
        after = others[0].key if others else None

        def shown(_result: object) -> None:
            if after is None:
                self._state.close()
            else:
                self._state.open(document)

        self._state.set_mode(Mode.READ)
        self._acts.do(lambda my: my.documents.discard(version), lambda _r: said, shown)

    def mark_reviewed(self, opened: OpenDocument) -> None:
        """Say that the version in force is still right."""
        document = opened.row.document
        said = self.tr("{code} reviewed; still right").format(code=opened.row.code)
        self._do(lambda my: my.documents.reviewed(document), said)

    def remind(self, opened: OpenDocument) -> None:
        """Put a reminder for those who are waited for on the clipboard."""
        in_review = opened.version.state is State.IN_REVIEW
        people = waiting_for(opened) if in_review else list(opened.sign_off.missing)
        title = f"{opened.row.code} {opened.version.title.text(self._desk.language)}"
        text = self.tr("{names}: {title}, {version}, waits for your signature.")
        if in_review:
            text = self.tr("{names}: {title}, {version}, waits for your review.")
        told = text.format(
            names=self._names.people(people), title=title, version=version_name(opened.version)
        )
        QGuiApplication.clipboard().setText(told)
        self._desk.say(self.tr("Reminder for %n person(s) copied", "", len(people)), "info")

    def open_draft(self, opened: OpenDocument) -> None:
        """Open the version that is on its way."""
        if opened.row.on_way is not None:
            self.open_version(opened, opened.row.on_way.version)

    def open_version(self, opened: OpenDocument, version: int) -> None:
        """Open another version of the document."""
        self._state.open(opened.row.document, version, self._state.step)

    def _judge(self, opened: OpenDocument, verdict: "Verdict") -> None:
        version, name = opened.version.key, version_name(opened.version)

        def say(my: Services) -> None:
            for step, body in verdict.comments:
                my.documents.comment(version, body, step)
            if verdict.accepted:
                my.documents.accept(version, verdict.reason)
            else:
                my.documents.send_back(version, verdict.reason)

        accepted = self.tr("{version} accepted").format(version=name)
        returned = self.tr("{version} returned to its author").format(version=name)
        self._do(say, accepted if verdict.accepted else returned)

    def _do(self, act: Callable[[Services], Any], said: str) -> None:
        self._acts.do(act, lambda _result: said)

    def _ask(self, words: tuple[str, str, str], then: Callable[[str], object]) -> None:
        sheet: ReasonSheet = self._made("reason_sheet", "ReasonSheet")(*words, self._window())
        sheet.given.connect(then)
        sheet.open()

    def _leave(self, sheet: "ApproveSheet", document: int) -> None:
        sheet.reject()
        self._state.open(document)

    def _show_step(self, step: str) -> None:
        self._state.set_mode(Mode.REVISE)
        self._state.choose_step(step)

    def _window(self) -> QWidget:
        near = self._parent or QApplication.focusWidget() or QApplication.activeWindow()
        return (near or QApplication.topLevelWidgets()[0]).window()

    def _made(self, module: str, name: str) -> Any:
        return getattr(import_module(f"{_SHEETS}.{module}"), name)
