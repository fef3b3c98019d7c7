"""How far a document is, in one strip below its head; above it what waits for this person."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.domain.documents.records import Review
from desktop.domain.documents.states import State
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.banner import Banner
from desktop.qtkit.widgets.look import below
from desktop.services.documents.opened import OpenDocument
from desktop.views.desk import Desk
from desktop.views.sops.control.acts import PrimaryAct
from desktop.views.sops.control.names import Names, version_name
from desktop.views.sops.control.parts import Part, flow_version, strip_parts
from desktop.views.sops.control.readers_popover import ReadersPopover
from desktop.views.sops.control.rules import Primary, has_to_sign, my_review
from desktop.views.sops.control.step_line import StepLine
from desktop.views.sops.state import SopState


class ControlStrip(QWidget):
    """A click on a part opens its version; on the last one the list of who has signed."""

    def __init__(self, desk: Desk, state: SopState) -> None:
        super().__init__()
        self._desk, self._state = desk, state
        self._names = Names(desk)
        self.act = PrimaryAct(desk, state, self)
        self.banner = Banner()
        self.line = StepLine()
        self._reviews: tuple[int, tuple[Review, ...]] = (0, ())
        self._reads = desk.latest("sops")
        self._asked: tuple[int, Primary] | None = None
        self._put_away: set[tuple[int, Primary]] = set()
        self._build()
        state.opened_changed.connect(self.show_document)
        state.closed.connect(self.hide)
        desk.person_changed.connect(self.show_document)

    def show_document(self) -> None:
        """Show how far the document is that is open."""
        opened = self._state.opened
        if opened is None:
            return
        flow = flow_version(opened)
        if flow.key == opened.version.key:
            self._reviews = (flow.key, opened.reviews)
        elif self._reviews[0] != flow.key or flow.state is State.IN_REVIEW:
            self._read_reviews(flow.key)
        self._show_parts(opened)
        self._show_banner(opened)
        self.show()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.show_document()

    def _build(self) -> None:
        self.setObjectName("control_strip")
        rule = QFrame()
        rule.setProperty("line", "true")
        top = QFrame()
        top.setProperty("line", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.banner, top, self.line, rule):
            column.addWidget(part)
        self.banner.hide()
        self.banner.setObjectName("control_banner")
        self.banner.acted.connect(self._act)
        self.banner.closed.connect(self._close_banner)
        self.line.chosen.connect(self._open_part)
        self.hide()

    def _show_parts(self, opened: OpenDocument) -> None:
        flow = flow_version(opened)
        reviews = self._reviews[1] if self._reviews[0] == flow.key else ()
        self.line.show_parts(strip_parts(opened, reviews, self._names))
        self.line.setAccessibleName(
            self.tr("How far {version} is").format(version=version_name(flow))
        )

    def _read_reviews(self, version: int) -> None:
        def show(found: list[Review]) -> None:
            self._reviews = (version, tuple(found))
            opened = self._state.opened
            if opened is not None:
                self._show_parts(opened)
                self._show_banner(opened)

        self._reads.start(lambda my, _p: my.documents.reviews(version), show)

    def _show_banner(self, opened: OpenDocument) -> None:
        who = self.act.who()
        flow = flow_version(opened)
        asked = any(r.reviewer == who.person and not r.decision for r in self._reviews[1])
        version = version_name(opened.version)
        if my_review(opened, who.person):
            said = self.tr("You are asked to review {version}").format(version=version)
            self._say(opened, Primary.REVIEW, (said, "blue", self.tr("Review")))
        elif flow.key != opened.version.key and flow.key == self._reviews[0] and asked:
            name = version_name(flow)
            said = self.tr("You are asked to review {version}").format(version=name)
            open_it = self.tr("Open {version}").format(version=name)
            self._say(opened, Primary.OPEN_DRAFT, (said, "blue", open_it))
        elif has_to_sign(opened, who):
            said = self.tr("{version} is in force, and you have not signed it yet")
            self._say(
                opened, Primary.SIGN, (said.format(version=version), "amber", self.tr("Sign"))
            )
        else:
            self._asked = None
            self.banner.hide()

    def _say(self, opened: OpenDocument, act: Primary, words: tuple[str, str, str]) -> None:
        self._asked = (opened.version.key, act)
        self.banner.show_text(*words)
        self.banner.setVisible(self._asked not in self._put_away)

    def _act(self) -> None:
        opened = self._state.opened
        if opened is not None and self._asked is not None:
            self.act.deeds.run(self._asked[1], opened, self.act.who())

    def _close_banner(self) -> None:
        if self._asked is not None:
            self._put_away.add(self._asked)

    def _open_part(self, part: Part) -> None:
        opened = self._state.opened
        if opened is None or not part.version:
            return
        if part.key == "signed" and part.version == opened.row.version:
            self._show_readers()
        elif part.version != opened.version.key:
            self._state.open(opened.row.document, part.version, self._state.step)

    def _show_readers(self) -> None:
        near = next(b for b in self.line.buttons() if b.part.key == "signed")
        popover = ReadersPopover(self._desk, self._state, self)
        popover.panel.remind_wanted.connect(self._remind)
        popover.show_at(below(near, near.rect()))

    def _remind(self) -> None:
        opened = self._state.opened
        if opened is not None:
            self.act.deeds.remind(opened)
