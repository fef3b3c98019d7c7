"""Code, title, scope of a document; how it is shown, and what is to be done with it next."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.bilingual import LANGUAGES
from desktop.domain.documents.kinds import document_number
from desktop.domain.hits import hit_spans
from desktop.domain.sops.records import SopHead
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.banner import Banner
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.flow import Flow, wraps
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import set_look
from desktop.qtkit.widgets.markedtext import MarkedText
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.qtkit.widgets.signpill import SignPill
from desktop.services.documents.opened import OpenDocument
from desktop.views.desk import Desk
from desktop.views.sops.document.star import StarButton
from desktop.views.sops.document.version_words import VersionWords, Warned
from desktop.views.sops.state import BOTH, Mode, SopState

_SIDE, _DOWN, _GAP = 18, 12, 8
_LARGE = 22 / 18  # the title of a document, beside that of a page
_WIDE_BLANK = "\u00a0\u00a0\u00a0 "
_MODES = (Mode.READ, Mode.REVISE, Mode.OUTLINE)


class DocumentHead(QWidget):
    """Chooses between reading, revising and outline; star, language, comparison, the next act."""

    def __init__(self, desk: Desk, state: SopState) -> None:
        super().__init__()
        self._desk, self._state = desk, state
        self._words = VersionWords(self)
        self.list_button = IconButton("menu", "")
        self._code = label("", "strong", "accent")
        self._number = label("", "body", "muted")
        self._service, self._alone = SignPill(tone="blue"), SignPill(tone="green")
        self._title, self._other = MarkedText("title"), MarkedText("meta", "muted")
        self._scope = MarkedText("meta", "text2")
        self.star = StarButton(desk, state)
        self._language = SegmentedControl("")
        self.modes = SegmentedControl("", [(str(mode), "") for mode in _MODES])
        self._diff = Button(icon="diff")
        self._acts = QHBoxLayout()
        self._banner = Banner()
        self._warned: Warned | None = None
        self._low = False
        self._build()
        self._connect()
        self._retranslate()
        self.modes.choose(str(state.mode))

    def toggle_edit(self) -> None:
        """Change between reading and revising."""
        if self._state.mode is Mode.REVISE:
            self._state.set_mode(Mode.READ)
        else:
            self._state.revise()

    def set_low(self, *, low: bool) -> None:
        """Leave out scope and second title where the window is low; a tooltip says them."""
        if low != self._low:
            self._low = low
            self.show_opened()

    def add_act(self, button: QWidget) -> None:
        """Put a button at the end of the first row."""
        self._acts.addWidget(button)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("document_head")
        set_look(self, "surface", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._diff.set_height("control")
        self._diff.name_command("sops.compare")
        self._diff.set_keys("D")
        named: dict[str, QWidget] = {
            "document_list": self.list_button,
            "document_modes": self.modes,
            "document_language": self._language,
            "document_diff": self._diff,
            "document_banner": self._banner,
            "document_title": self._title,
        }
        for name, part in named.items():
            part.setObjectName(name)
        self._banner.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        inner = QVBoxLayout()
        inner.setContentsMargins(_SIDE, _DOWN, _SIDE, _DOWN)
        inner.setSpacing(4)
        inner.addWidget(self._first_row())
        inner.addLayout(self._title_row())
        inner.addWidget(self._other)
        inner.addWidget(self._scope)
        column.addLayout(inner)
        column.addWidget(self._banner)
        line = QFrame()
        line.setProperty("line", "true")
        column.addWidget(line)

    def _first_row(self) -> QWidget:
        row = QWidget()
        wraps(row)
        flow = Flow(row, _GAP)
        self.list_button.hide()
        for part in (
            self.list_button,
            self._code,
            self._number,
            self._service,
            self._alone,
        ):
            flow.addWidget(part)
        acts = QWidget()
        acts.setLayout(self._acts)
        self._acts.setContentsMargins(0, 0, 0, 0)
        self._acts.setSpacing(_GAP)
        for button in (self.modes, self._diff):
            self._acts.addWidget(button)
        flow.add_end(acts)
        return row

    def _title_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(self._title, 1)
        row.addWidget(self.star, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._language, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _connect(self) -> None:
        state = self._state
        state.opened_changed.connect(self.show_opened)
        state.language_changed.connect(lambda _language: self.show_opened())
        state.hits_changed.connect(lambda _words: self.show_opened())
        state.mode_changed.connect(self.modes.choose)
        self.modes.chosen.connect(self._choose_mode)
        self._language.chosen.connect(state.show_language)
        self._diff.clicked.connect(lambda: state.set_mode(Mode.COMPARE))
        self._banner.acted.connect(self._open_current)

    def _choose_mode(self, mode: str) -> None:
        if Mode(mode) is Mode.REVISE:
            # The draft may have to be made first, or may not be had: the choice follows the mode.
            self.modes.choose(str(self._state.mode))
            self._state.revise()
        else:
            self._state.set_mode(Mode(mode))

    def _open_current(self) -> None:
        opened, warned = self._state.opened, self._warned
        if opened is not None and warned is not None and warned.current is not None:
            self._state.open(opened.row.document, warned.current, self._state.step)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Head of the document"))
        self.modes.setAccessibleName(self.tr("How the document is shown"))
        self.modes.rename([self.tr("Read"), self.tr("Revise"), self.tr("Outline")])
        self._language.setAccessibleName(self.tr("Language of the text"))
        self.list_button.set_name(self.tr("Show or hide the library"))
        self._diff.setText(self.tr("Version diff"))
        self.show_opened()

    def show_opened(self) -> None:
        """Show the version that is open now."""
        opened = self._state.opened
        if opened is None:
            return
        row, head = opened.row, opened.text.head
        self._code.setText(row.code)
        self._number.setText(document_number(row.kind, row.code))
        service = self._desk.my.directory.name(row.service_type).text(self._desk.language)
        self._service.show_text(service, "blue")
        alone = self.tr("1st line alone {percent}%").format(percent=head.first_contact)
        self._alone.show_text(alone if head.first_contact else "", "green")
        self._show_title(head)
        self._show_languages(head)
        self._show_banner(opened)
        self._diff.set_off("" if opened.base else self.tr("There is no earlier version"))

    def _show_title(self, head: SopHead) -> None:
        language = self._state.language
        first = self._desk.language if language == BOTH else language
        other = next(each for each in LANGUAGES if each != first)

        def spans(text: str) -> tuple[tuple[int, int], ...]:
            return hit_spans(text, self._state.words)

        said = head.title.text(first) or self.tr("Without a title")
        self._title.show_text(said, spans, _LARGE)
        second = getattr(head.title, other)
        shown = bool(second) and second != head.title.text(first)
        self._other.setVisible(shown and not self._low)
        self._other.show_text(second, spans)
        parts = []
        if any(head.applies):
            parts.append(self.tr("For: {what}").format(what=head.applies.text(first)))
        if any(head.not_for):
            parts.append(self.tr("Not for: {what}").format(what=head.not_for.text(first)))
        self._scope.setVisible(bool(parts) and not self._low)
        self._scope.show_text(_WIDE_BLANK.join(parts), spans)
        self._title.setToolTip("\n".join([second, *parts]) if self._low else "")

    def _show_languages(self, head: SopHead) -> None:
        names = {"zh": "中", "en": "EN"}
        choices = [(each, names[each]) for each in head.languages if each in names]
        choices.append((BOTH, self.tr("Both")))
        self._language.setVisible(len(head.languages) > 1)
        if [choice[1] for choice in choices] != [s.text() for s in self._language.segments()]:
            self._language.set_choices(choices)
        self._language.choose(self._state.language)

    def _show_banner(self, opened: OpenDocument) -> None:
        now = self._desk.session.clock()
        warned = self._words.warned(opened, now, self._desk.language)
        if warned == self._warned:
            # Whoever has closed it has read it.
            return
        self._warned = warned
        self._banner.setVisible(warned is not None)
        if warned is not None:
            self._banner.show_text(warned.text, warned.tone, warned.action)
