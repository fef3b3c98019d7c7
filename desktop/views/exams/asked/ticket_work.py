"""The first page of a simulated ticket: sorting, first action, asking, escalating, replying."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.domain.questions.case import Part, Way
from desktop.domain.questions.responses import Played
from desktop.domain.vocabulary import ListName
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.qtkit.widgets.growingtext import GrowingText
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.views.exams.asked.asked import LETTERS, Given
from desktop.views.exams.asked.chip_row import ChipRow
from desktop.views.exams.asked.option_card import OptionCard, OptionGrid
from desktop.views.exams.asked.part_page import PartPage
from desktop.views.exams.asked.sorting import PriorityRow, SortingRow, category_box
from desktop.views.exams.asked.wording import plain_words

WAYS = {
    Way.NONE: QT_TRANSLATE_NOOP("ExamWay", "No escalation"),
    Way.FUNCTIONAL: QT_TRANSLATE_NOOP("ExamWay", "Functional → 2nd line"),
    Way.MANAGEMENT: QT_TRANSLATE_NOOP("ExamWay", "Management → lead"),
}


class WorkPage(PartPage):
    """What is asked stays asked, because its answer has been told."""

    def __init__(self, given: Given, played: Played, marks: Mapping[Part, float]) -> None:
        super().__init__(given, marks)
        language, directory = given.language, given.directory
        types = [
            (each.code, each.name.text(language)) for each in directory.of(ListName.SERVICE_TYPE)
        ]
        self.types = ChipRow("exam_type", types, played.service_type)
        self.category = category_box(directory, language, played.category)
        self.priority = PriorityRow(directory, language, (played.impact, played.urgency))
        first = [plain_words(each.text, language) for each in self.body.first]
        self.first_cards = [OptionCard(*each) for each in zip(first, LETTERS, strict=False)]
        facts = [plain_words(each.ask, language) for each in self.body.facts]
        self.fact_cards = [
            OptionCard(text, str(n) if n < len(LETTERS) else "", several=True)
            for n, text in enumerate(facts, 1)
        ]
        ways = [(str(w), QCoreApplication.translate("ExamWay", text)) for w, text in WAYS.items()]
        self.way = ChipRow("exam_way", ways, str(played.way or ""))
        self.reason, self.reply = LineEdit(), GrowingText(3, 8)
        self._asked = list(played.asked)
        self._fill(played)
        self._build()
        self._connect()
        self._look()

    def asked(self) -> tuple[int, ...]:
        """Return the facts asked for, in the order of asking."""
        return tuple(self._asked)

    def into(self, played: Played) -> Played:
        """Return what was done with what this page knows."""
        at = next((n for n, card in enumerate(self.first_cards) if card.isChecked()), None)
        impact, urgency = self.priority.levels()
        return played._replace(
            service_type=self.types.choice(),
            category=self.category.currentData() or "",
            impact=impact,
            urgency=urgency,
            first=at,
            asked=tuple(self._asked),
            way=Way(self.way.choice()) if self.way.choice() else None,
            reason=self.reason.text().strip(),
            reply=self.reply.toPlainText().strip(),
        )

    def ask(self, at: int) -> None:
        """Ask for a fact."""
        self.fact_cards[at].setFocus()
        self._ask(at)

    def begin_with(self, at: int) -> None:
        """Choose the first action."""
        self.first_cards[at].setFocus()
        self._begin_with(at)

    def first(self) -> QWidget | None:
        """Return where an answer begins."""
        return next(iter(self.types.buttons()), None)

    def _fill(self, played: Played) -> None:
        for at in played.asked:
            if at < len(self.fact_cards):
                self.fact_cards[at].setChecked(True)
        if played.first is not None and played.first < len(self.first_cards):
            self.first_cards[played.first].setChecked(True)
        self.reason.setText(played.reason)
        self.reply.setPlainText(played.reply)

    def _build(self) -> None:
        self.reason.setObjectName("exam_reason")
        self.reply.setObjectName("exam_reply")
        self.reason.setAccessibleName(self.tr("Why it is escalated"))
        self.reason.setPlaceholderText(self.tr("For example: disk alarm, save the data first"))
        self.reply.setAccessibleName(self.tr("First reply"))
        self.reply.setPlaceholderText(self.tr("As you would say or write it to the customer"))
        self.types.tell(self.tr("Service type"))
        self.way.tell(self.tr("Escalation"))
        self.add_part(Part.TYPE, SortingRow(self.types, self.category))
        self.add_part(Part.PRIORITY, self.priority)
        self.add_part(Part.FIRST, OptionGrid(self.first_cards, 2))
        self.add_part(Part.ASK, OptionGrid(self.fact_cards, 3))
        self.add_part(Part.ESCALATION, self.way, self.reason)
        self.add_part(Part.REPLY, self.reply)

    def _connect(self) -> None:
        self.types.chosen.connect(lambda _key: self._tell())
        self.category.currentIndexChanged.connect(lambda _at: self._tell())
        self.priority.chosen.connect(self._tell)
        self.way.chosen.connect(lambda _key: self._tell())
        for at, card in enumerate(self.first_cards):
            card.clicked.connect(lambda _on, at=at: self._begin_with(at))
        for at, card in enumerate(self.fact_cards):
            card.clicked.connect(lambda _on, at=at: self._ask(at))
        self.reason.textEdited.connect(lambda _text: self._typed())
        self.reply.textChanged.connect(self._typed)

    def _begin_with(self, at: int) -> None:
        for place, card in enumerate(self.first_cards):
            card.setChecked(place == at)
        self._tell()

    def _ask(self, at: int) -> None:
        self.fact_cards[at].setChecked(True)
        if at not in self._asked:
            self._asked.append(at)
            self._tell()

    def _tell(self) -> None:
        self._look()
        self.changed.emit()

    def _typed(self) -> None:
        self._look()
        self.typed.emit()

    def _look(self) -> None:
        played = self.into(Played())
        needs_reason = played.way in (Way.FUNCTIONAL, Way.MANAGEMENT)
        self.reason.setVisible(needs_reason and Part.ESCALATION in self.marks)
        done = {
            Part.TYPE: bool(played.service_type and played.category),
            Part.PRIORITY: bool(played.impact and played.urgency),
            Part.FIRST: played.first is not None,
            Part.ASK: bool(played.asked),
            Part.ESCALATION: played.way is not None and (not needs_reason or bool(played.reason)),
            Part.REPLY: bool(played.reply),
        }
        for part, is_done in done.items():
            self.tick(part, done=is_done)
