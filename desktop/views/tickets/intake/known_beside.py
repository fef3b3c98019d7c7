"""What is known about the form in front: found while it is typed, shown when nobody types."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.domain.vocabulary import LinkKind, ListName
from desktop.services.similar.records import LikeTicket, Similar, SimilarTo
from desktop.views.desk import Desk
from desktop.views.tickets.intake.beside import Beside
from desktop.views.tickets.intake.form_page import FormPage
from desktop.views.tickets.intake.typing_pause import TypingPause
from desktop.views.tickets.known.known_watch import KnownWatch
from desktop.views.tickets.known.ties_box import TiedTo

_ASSET = "asset_no"


class KnownBeside(QObject):
    """Joins the page in front with what stands beside it; what is done there edits its form.

    `ways` return the page in front, and note a chase of tickets by a channel.
    """

    def __init__(
        self,
        desk: Desk,
        within: QWidget,
        beside: Beside,
        ways: tuple[Callable[[], FormPage | None], Callable[[list[int], int | None], None]],
    ) -> None:
        super().__init__(within)
        self._desk, self._beside = desk, beside
        self._panel, self._ties = beside.known, beside.ties
        self._page, self._note_chase = ways
        self._watch = KnownWatch(desk, self)
        self._pause = TypingPause(within)
        self._shown, self._turned = "", False
        self._tied: list[list[Any]] = []
        self._watch.found.connect(self._take)
        self._panel.used.connect(self._use)
        self._panel.tie_wanted.connect(self._tie)
        self._ties.removed.connect(self._untie)
        beside.chased.connect(self._chase)
        beside.asset_wanted.connect(self._take_asset)

    def follow(self, page: FormPage) -> None:
        """Ask what is known about what stands in a form now."""
        form = page.form
        turned = form.identity != self._shown
        if turned:
            # What was found for another form is wrong, and nobody is typing in this one yet.
            self._shown, self._turned = form.identity, True
            self._panel.show_similar(None)
        directory = self._desk.my.directory
        kind = directory.by_code(ListName.SERVICE_TYPE, form.service_type)
        text = form.subject.strip() or form.words.strip()
        self._watch.ask(SimilarTo(text, kind.key if kind else None), at_once=turned)
        self._show_ties()

    def ask_again(self) -> None:
        """Look once more: tickets have changed."""
        self._watch.ask_again()

    def use(self, number: int) -> None:
        """Use the solution of a like ticket, counted from 1."""
        self._panel.use(number)

    def chase(self) -> None:
        """Note that who calls chases: the open ticket at the cursor, else the first one."""
        self._chase(self._beside.to_chase())

    def can_chase(self) -> bool:
        """Return whether who calls has an open ticket."""
        return self._beside.to_chase() is not None

    def _chase(self, key: int | None) -> None:
        page = self._page()
        if key is not None and page is not None:
            channel = self._desk.my.directory.by_code(ListName.CHANNEL, page.form.channel)
            self._note_chase([key], channel.key if channel else None)

    def _take_asset(self, asset: str) -> None:
        page = self._page()
        if page is not None and not page.matter.answer(_ASSET, asset):
            said = self.tr("The form of this service type asks for no asset")
            self._desk.say(said, "info")

    def _take(self, similar: Similar | None) -> None:
        shown = self._shown
        if self._turned:
            self._turned = False
            self._show(shown, similar)
        else:
            self._pause.when_calm(lambda: self._show(shown, similar))

    def _show(self, identity: str, similar: Similar | None) -> None:
        page = self._page()
        if page is None or page.form.identity != identity:
            return
        asked = bool(page.form.subject.strip() or page.form.words.strip())
        self._panel.show_similar(similar, asked=asked)

    def _use(self, hit: LikeTicket) -> None:
        page = self._page()
        if page is None:
            return
        page.solved.take_over(hit.solution, hit.cause)
        self._tie(hit.row.key, LinkKind.RELATED)

    def _tie(self, key: int, kind: LinkKind) -> None:
        page = self._page()
        if page is not None:
            page.form.tie(key, kind)
            self._show_ties()
            page.edited.emit()

    def _untie(self, key: int) -> None:
        page = self._page()
        if page is not None:
            page.form.untie(key)
            self._show_ties()
            page.edited.emit()

    def _show_ties(self) -> None:
        page = self._page()
        ties = page.form.ties if page is not None else []
        # At each letter that is typed: only what has changed is looked up.
        if ties == self._tied:
            return
        self._tied = list(ties)
        rows = self._desk.my.queue.rows([key for key, _ in ties]) if ties else {}
        tied = [TiedTo(rows[key], LinkKind(kind)) for key, kind in ties if key in rows]
        self._ties.show_ties(tied)
        joined = frozenset(each.row.key for each in tied if each.kind is LinkKind.PROBLEM)
        self._panel.show_joined(joined)
