"""What is known already, in cards: known problems, SOPs, like tickets, error codes, scripts."""

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop.domain.vocabulary import LinkKind
from desktop.models.ticket_words import TicketWords
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import ElidedLabel
from desktop.services.similar.records import LikeText, LikeTicket, Similar
from desktop.views.tickets.known.hit_words import KnownWords
from desktop.views.tickets.known.hits_card import HitsCard
from desktop.views.tickets.known.problem_card import ProblemCard

_NOTHING = Similar()


class KnownPanel(QWidget):
    """Never takes the focus by itself; what is done with a hit is told by signals.

    `looked` carries a ticket, `used` a hit whose solution is wanted, `tie_wanted` a ticket and how
    to tie it, `text_wanted` an SOP, script or error code.
    """

    looked = Signal(object)
    used = Signal(object)
    tie_wanted = Signal(object, object)
    text_wanted = Signal(object)

    def __init__(self, words: TicketWords) -> None:
        super().__init__()
        self._words = KnownWords(words)
        self._similar, self._asked = _NOTHING, False
        self._joined: frozenset[int] = frozenset()
        self._tickets = HitsCard("similar_tickets")
        self._problems = ProblemCard(words)
        self._texts = {name: HitsCard(f"fitting_{name}") for name in ("sops", "codes", "scripts")}
        self._hint = IconLabel("hint", "amber")
        self._causes = ElidedLabel("", "meta", "text2")
        self._use = Button(icon="copy", keys="Alt+Shift+1")
        self._build()
        self._connect()

    def show_similar(self, similar: Similar | None, *, asked: bool = True) -> None:
        """Show what was found, None before that; `asked` says whether there is a text at all."""
        self._asked = asked and similar is not None
        self._similar = similar or _NOTHING
        self._fill()

    def show_joined(self, joined: frozenset[int]) -> None:
        """Know which known problems are joined already."""
        self._joined = joined
        self._problems.show_problems(self._similar.problems, joined)

    def use(self, number: int) -> None:
        """Use the solution of a like ticket, counted from 1."""
        if number <= len(self._similar.tickets):
            self.used.emit(self._similar.tickets[number - 1])

    def focus_ticket(self, key: int | None) -> bool:
        """Put the cursor on the line of a like ticket; say whether there is one."""
        keys = [hit.row.key for hit in self._similar.tickets]
        if key not in keys:
            return False
        self._tickets.lines()[keys.index(key)].setFocus()
        return True

    def count(self) -> int:
        """Return how many like tickets are shown."""
        return len(self._similar.tickets)

    def name_command(self, command: str) -> None:
        """Name the command that uses the first hit; the key cap follows its keys."""
        self._use.name_command(command)

    def _build(self) -> None:
        self.setObjectName("known_panel")
        self._use.setObjectName("use_solution")
        self._use.set_height("control_row")
        self._causes.setObjectName("most_had")
        self._tickets.foot.addWidget(self._hint)
        self._tickets.foot.addWidget(self._causes, 1)
        self._tickets.foot.addStretch(0)
        self._tickets.foot.addWidget(self._use)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._problems, self._texts["sops"], self._tickets):
            column.addWidget(part)
        column.addWidget(self._texts["codes"])
        column.addWidget(self._texts["scripts"])
        self._fill()

    def _connect(self) -> None:
        self._use.clicked.connect(lambda _checked: self._use_first())
        self._tickets.chosen.connect(lambda at: self.looked.emit(self._hit(at).row.key))
        self._tickets.key_pressed.connect(self._take_key)
        self._tickets.menu_wanted.connect(self._show_menu)
        self._problems.opened.connect(self.looked)
        self._problems.join_wanted.connect(lambda key: self.tie_wanted.emit(key, LinkKind.PROBLEM))
        for name, card in self._texts.items():
            card.chosen.connect(lambda at, name=name: self.text_wanted.emit(self._text(name, at)))

    def _hit(self, at: int) -> LikeTicket:
        return self._similar.tickets[at]

    def _text(self, name: str, at: int) -> LikeText:
        found: tuple[LikeText, ...] = getattr(self._similar, name)
        return found[at]

    def _use_first(self) -> None:
        solved = [at for at, hit in enumerate(self._similar.tickets, 1) if hit.solution]
        self.use(solved[0] if solved else 1)

    def _take_key(self, at: int, letter: str) -> None:
        acts = {"L": LinkKind.RELATED, "D": LinkKind.DUPLICATE}
        if letter == "U":
            self.use(at + 1)
        elif letter in acts:
            self.tie_wanted.emit(self._hit(at).row.key, acts[letter])

    def _show_menu(self, at: int, place: QPoint) -> None:
        key = self._hit(at).row.key
        menu = QMenu(self)
        menu.setObjectName("hit_menu")
        acts = (
            (self.tr("Look at it"), lambda: self.looked.emit(key)),
            (self.tr("Use its solution (U)"), lambda: self.use(at + 1)),
            (self.tr("Link (L)"), lambda: self.tie_wanted.emit(key, LinkKind.RELATED)),
            (
                self.tr("This is its duplicate (D)"),
                lambda: self.tie_wanted.emit(key, LinkKind.DUPLICATE),
            ),
        )
        for text, act in acts:
            menu.addAction(text).triggered.connect(act)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _fill(self) -> None:
        found, words = self._similar, self._words
        alike = self.tr("%n alike", "", found.alike) if found.alike else ""
        self._tickets.show_title(self.tr("Similar tickets"), alike)
        nothing = self.tr("No ticket like this so far.")
        asks = self.tr("What is known already appears while the subject is typed.")
        self._tickets.show_hits(
            [words.ticket(hit) for hit in found.tickets], nothing if self._asked else asks
        )
        for shown in (self._hint, self._causes):
            shown.setVisible(found.causes is not None)
        self._causes.setText(words.causes(found.causes) if found.causes else "")
        self._use.setText(self.tr("Use"))
        self._use.setAccessibleName(self.tr("Use the solution of the first one"))
        self._use.setVisible(any(hit.solution for hit in found.tickets))
        titles = {
            "sops": self.tr("Fitting SOPs"),
            "codes": self.tr("Error codes"),
            "scripts": self.tr("Scripts"),
        }
        for name, card in self._texts.items():
            card.show_title(titles[name])
            card.show_hits([words.text(hit) for hit in getattr(found, name)])
        self._problems.show_problems(found.problems, self._joined)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._fill()
        super().changeEvent(event)
