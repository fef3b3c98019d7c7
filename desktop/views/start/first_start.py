"""The first page: open the sample desk, start empty, start from a list, open a workspace."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.session import Clock, system_clock
from desktop.qtkit.formats import format_when
from desktop.qtkit.i18n import languages
from desktop.qtkit.overriding import override
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import set_look
from desktop.qtkit.widgets.progresscard import ProgressCard
from desktop.qtkit.zone import local
from desktop.views.scrolling import scrolled
from desktop.views.start.choice_card import ChoiceCard
from desktop.views.start.icon_tile import IconTile
from desktop.views.start.people_and_pcs import PeopleAndPcs
from desktop.views.start.pickers import Picker, SystemPicker
from desktop.views.start.place_line import PlaceLine
from desktop.views.start.recent import Recent, RecentRow
from desktop.views.start.start_head import StartHead

_ROWS = 4
_LEFT, _RIGHT, _TOP, _FOOT = 44, 32, 20, 14


class FirstStart(QWidget):
    """Says which workspace was chosen; opening it is another's work."""

    sample_chosen = Signal()
    empty_chosen = Signal(Path)
    list_chosen = Signal(Path, Path)
    workspace_chosen = Signal(Path)
    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    cancelled = Signal()

    def __init__(
        self,
        place: Path,
        recent: Sequence[Recent] = (),
        *,
        picker: Picker | None = None,
        clock: Clock = system_clock,
    ) -> None:
        super().__init__()
        self._picker = picker or SystemPicker()
        self._clock = clock
        self._recent = list(recent[:_ROWS])
        self._head = StartHead()
        self._title = label("", "display")
        self._line = label("", "body", "text2", wrap=True)
        self._cards = {
            "sample": ChoiceCard("start", "violet"),
            "empty": ChoiceCard("add", "blue"),
            "list": ChoiceCard("table", "green"),
            "open": ChoiceCard("open_folder", "amber"),
        }
        self._written = (0, 0)
        self._rows = [RecentRow(each) for each in self._recent]
        self._progress = ProgressCard()
        self._place = PlaceLine(place, self._picker)
        self._foot = label("", "meta", "muted", wrap=True)
        self._choices = QWidget()
        self._build()
        self._connect()
        self._show_texts()

    def show_progress(self, done: int, total: int) -> None:
        """Show how much of the sample is written; choices wait meanwhile."""
        self._written = (done, total)
        if self._progress.isHidden():
            self._show_work()
            self._show_busy(busy=True)
            self._progress.setFocus()
        self._progress.set_progress(done, total)

    def end_progress(self) -> None:
        """Offer the choices again."""
        self._show_busy(busy=False)
        self.focus_first()

    def focus_first(self) -> None:
        """Put the focus where Enter does the likeliest thing."""
        first = self._rows[0] if self._rows else self._cards["sample"]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    def _build(self) -> None:
        set_look(self, "surface", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(_LEFT, _TOP, _RIGHT, _FOOT)
        column.setSpacing(tokens().spacing["card_gap"])
        column.addWidget(self._head)
        column.addSpacing(24)
        column.addLayout(self._build_title())
        column.addSpacing(8)
        column.addWidget(self._progress)
        column.addWidget(self._choices)
        column.addSpacing(4)
        column.addWidget(PeopleAndPcs())
        column.addStretch(1)
        column.addLayout(self._build_foot())
        self._build_choices()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scrolled(inner))

    def _build_title(self) -> QHBoxLayout:
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._title)
        texts.addWidget(self._line)
        row = QHBoxLayout()
        row.setSpacing(tokens().spacing["card_x"])
        row.addWidget(IconTile())
        row.addLayout(texts, 1)
        return row

    def _build_choices(self) -> None:
        column = QVBoxLayout(self._choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().spacing["card_gap"])
        for name, card in self._cards.items():
            card.setObjectName(f"choice_{name}")
            column.addWidget(card)
        rows = QVBoxLayout()
        rows.setSpacing(4)
        for row in self._rows:
            row.setObjectName("recent")
            rows.addWidget(row)
        column.addLayout(rows)
        column.addWidget(self._place)
        self._progress.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._progress.setObjectName("progress")
        self._progress.hide()

    def _build_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconLabel("lock", "muted", 14))
        row.addWidget(self._foot, 1)
        return row

    def _connect(self) -> None:
        self._head.language_chosen.connect(self.language_chosen)
        self._head.theme_chosen.connect(self.theme_chosen)
        self._progress.cancelled.connect(self.cancelled)
        self._cards["sample"].clicked.connect(lambda: self.sample_chosen.emit())
        self._cards["empty"].clicked.connect(
            lambda: self.empty_chosen.emit(self._place.new_folder())
        )
        self._cards["list"].clicked.connect(self._choose_list)
        self._cards["open"].clicked.connect(self._choose_workspace)
        for row in self._rows:
            row.clicked.connect(lambda _=False, path=row.path: self.workspace_chosen.emit(path))

    def _choose_list(self) -> None:
        kinds = self.tr("Tables (*.xlsx *.xls *.ods *.csv *.tsv *.txt *.json *.xes *.zip *.gz)")
        file = self._picker.file(self, self.tr("The list your desk keeps now"), kinds)
        if file is not None:
            self.list_chosen.emit(file, self._place.new_folder())

    def _choose_workspace(self) -> None:
        start = self._recent[0].path.parent if self._recent else self._place.new_folder().parent
        folder = self._picker.folder(self, self.tr("Folder of a workspace"), start)
        if folder is not None:
            self.workspace_chosen.emit(folder)

    def _show_work(self) -> None:
        self._progress.show_work(self.tr("Writing the sample desk"))
        self._progress.set_detail(self.tr("Cancel leaves nothing behind."))
        self._progress.set_progress(*self._written)

    def _show_busy(self, *, busy: bool) -> None:
        self._progress.setVisible(busy)
        self._choices.setEnabled(not busy)

    def _show_texts(self) -> None:
        self._title.setText(self.tr("Deskbook 台本"))
        self._line.setText(
            self.tr(
                "Build your support process, run the desk by it, train people on it,"
                " prove that it works."
            )
        )
        self._foot.setText(
            self.tr("No account, no server, no internet. One folder on this PC, backed up daily.")
        )
        self._progress.setAccessibleName(self.tr("Writing the sample desk"))
        if not self._progress.isHidden():
            self._show_work()
        self._show_cards()
        self._show_open_card()

    def _show_cards(self) -> None:
        self._cards["sample"].set_texts(
            self.tr("Open the sample desk"),
            self.tr("Shuoning Precision Parts: 800 tickets of ten people, in both languages"),
            self.tr("All names invented · in a folder of its own"),
            self.tr("Open sample"),
        )
        self._cards["empty"].set_texts(
            self.tr("Start empty"),
            self.tr("Five stages, eight service types, categories and priorities are in place"),
            self.tr("You add the people; the first one is you"),
            self.tr("Start empty"),
        )
        self._cards["list"].set_texts(
            self.tr("Start from your own list"),
            self.tr(
                "Reads the Excel or CSV your desk keeps now;"
                " shows what will come in before anything is stored"
            ),
            self.tr("Nothing leaves this PC"),
            self.tr("Choose file"),
        )

    def _show_open_card(self) -> None:
        now = local(self._clock())
        language = languages().language or "zh"
        more = self.tr("Nothing was opened on this PC yet")
        for row, recent in zip(reversed(self._rows), reversed(self._recent), strict=True):
            when = format_when(local(recent.used_at), now, language)
            row.set_when(when)
            more = self.tr("Last used: {name}, {when}").format(name=recent.name, when=when)
        self._cards["open"].set_texts(
            self.tr("Open a workspace"),
            self.tr("A folder with deskbook.db in it; a copy is made before it is upgraded"),
            more,
            self.tr("Open folder"),
        )
