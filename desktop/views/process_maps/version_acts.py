"""What can be done with the version that is shown: handed in, reviewed, approved, revised."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.states import State as Control
from desktop.services.documents.control import Submission
from desktop.services.process.maps import Listed
from desktop.views.process_maps.process_view import ProcessView
from desktop.views.process_maps.state import Side
from desktop.views.process_maps.version_names import VersionNames
from desktop.views.process_maps.version_sheet import Asked, VersionSheet


class VersionActs(QObject):
    """The same document control as that of SOPs; what is not allowed says why."""

    def __init__(self, view: ProcessView) -> None:
        super().__init__(view)
        self._view, self._state, self._desk = view, view.state, view.state.desk
        self._names = VersionNames(self._desk, self)
        view.head.version_wanted.connect(self.show_menu)
        view.table.revise_wanted.connect(self.revise)

    def show_menu(self, near: QWidget) -> None:
        """Offer what can be done with the version, below a widget."""
        listed = self._listed()
        if listed is None:
            return
        menu = QMenu(self._view)
        menu.setObjectName("version_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, run in self._acts(listed):
            menu.addAction(text).triggered.connect(lambda _on, run=run: run())
        menu.addSeparator()
        self._offer_versions(menu)
        menu.popup(near.mapToGlobal(near.rect().bottomLeft()))

    def _offer_versions(self, menu: QMenu) -> None:
        """Offer every version to be shown, and those of this line to be compared with."""
        opened, state = self._state.opened, self._state
        if opened is None:
            return
        shown = opened.versions[state.state]
        others = [each for each in opened.history if each != shown and each.state is shown.state]
        comparing = QMenu(self.tr("Compare v{number} with").format(number=shown.number), menu)
        comparing.setObjectName("version_compare_menu")
        for each in others:
            act = comparing.addAction(self._names.standing(each))
            # The older one stands at the left, whichever of them is shown.
            pair = sorted((each, shown), key=lambda one: one.number)
            before, after = (one.version for one in pair)
            act.triggered.connect(
                lambda _on, before=before, after=after: state.compare_versions(before, after)
            )
        for each in opened.history:
            act = menu.addAction(self._names.whole(each))
            act.setCheckable(True)
            act.setChecked(each == shown and state.side is not Side.COMPARE)
            act.triggered.connect(lambda _on, key=each.version: state.show_version(key))
        if others:
            menu.addSeparator()
            menu.addMenu(comparing)

    def revise(self) -> None:
        """Open the next draft of the side that is shown."""
        listed = self._listed()
        if listed is not None:
            self._state.act(
                lambda my: my.documents.revise(listed.document, str(listed.state)),
                self.tr("Next draft begun"),
            )

    def _acts(self, listed: Listed) -> list[tuple[str, Callable[[], object]]]:
        newest = self._state.newest
        if newest is not None and listed != newest:
            back = self.tr("Back to v{number}").format(number=newest.number)
            return [(back, self._state.show_newest)]
        if listed.control == Control.DRAFT:
            return [(self.tr("Hand in for review…"), lambda: self._submit(listed))]
        if listed.control == Control.IN_REVIEW:
            return [
                (self.tr("Accept as a reviewer"), lambda: self._accept(listed)),
                (self.tr("Return with a reason…"), lambda: self._return(listed)),
                (self.tr("Approve and put in force…"), lambda: self._approve(listed)),
            ]
        return [(self.tr("Begin the next draft"), self.revise)]

    def _submit(self, listed: Listed) -> None:
        asked = Asked(
            self.tr("Hand in {version} for review").format(version=listed.label),
            self.tr("Hand in"),
            self.tr("What changed"),
            reviewers=True,
        )

        def hand_in(reviewers: tuple[int, ...], text: str) -> None:
            language = self._desk.language
            changed = Bilingual(text) if language == "zh" else Bilingual(en=text)
            wanted = Submission(reviewers, changed)
            self._state.act(
                lambda my: my.documents.submit(listed.version, wanted),
                self.tr("{version} handed in for review").format(version=listed.label),
            )

        self._ask(asked, hand_in)

    def _accept(self, listed: Listed) -> None:
        self._state.act(
            lambda my: my.documents.accept(listed.version),
            self.tr("{version} accepted").format(version=listed.label),
        )

    def _return(self, listed: Listed) -> None:
        asked = Asked(
            self.tr("Return {version} to its author").format(version=listed.label),
            self.tr("Return"),
            self.tr("Reason"),
            needed=True,
        )
        self._ask(
            asked,
            lambda _reviewers, text: self._state.act(
                lambda my: my.documents.send_back(listed.version, text),
                self.tr("{version} returned").format(version=listed.label),
            ),
        )

    def _approve(self, listed: Listed) -> None:
        asked = Asked(
            self.tr("Approve {version} and put it in force").format(version=listed.label),
            self.tr("Approve"),
            self.tr("Why author and approver are the same person, if they are"),
        )
        self._ask(
            asked,
            lambda _reviewers, text: self._state.act(
                lambda my: my.documents.approve(listed.version, override=text),
                self.tr("{version} is in force").format(version=listed.label),
            ),
        )

    def _ask(self, asked: Asked, done: Callable[[tuple[int, ...], str], object]) -> None:
        sheet = VersionSheet(self._desk, asked, self._view.window())
        sheet.given.connect(done)
        sheet.open()

    def _listed(self) -> Listed | None:
        opened = self._state.opened
        return opened.versions.get(self._state.state) if opened is not None else None
