"""The form of a simulated ticket: its story, the right path, the rubrics, in the order of play."""

from collections.abc import Sequence

from desktop.domain.questions.case import Case, Escalation, Triage, Way
from desktop.domain.questions.checking import Spot
from desktop.domain.questions.question import Body
from desktop.domain.vocabulary import Level, ListName
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.qtkit.widgets.spinbox import SpinBox
from desktop.views.questions.editing.body_form import BodyForm
from desktop.views.questions.editing.section import Section, line_of
from desktop.views.questions.editing.ticket_rows import FactRow, KnownRow
from desktop.views.questions.editing.wording_field import WordingField
from desktop.views.questions.preview.lists import ListNames

_MOST_RAISED = 3
_Choice = tuple[str, object]


class TicketForm(BodyForm):
    """Names of lists come from the desk; a code that none has any more stays as it is."""

    def __init__(self, case: Case, names: ListNames) -> None:
        super().__init__()
        self._case, self._names = case, names
        self._add_story()
        self._add_triage()
        self._add_first()
        self._add_path()
        self._add_endings()

    @override
    def body(self) -> Body:
        levels = self._impact.currentData(), self._urgency.currentData()
        return self._case._replace(
            customer=self._customer.wording(),
            tone=self._tone.wording(),
            channel=self._channel.currentData(),
            known=self._known.values(),
            triage=Triage(
                self._type.currentData(),
                self._category.currentData(),
                *levels,
                self._raised.value(),
            ),
            first=self._first.values(),
            facts=self._facts.values(),
            order=self._case.order._replace(blocks=self._order.values()),
            escalation=Escalation(Way(self._way.choice()), self._reason.values()),
            later=self._later.wording(),
            reply=self._reply.values(),
            closing=self._closing.values(),
        )

    def _add_story(self) -> None:
        case, names = self._case, self._names
        self._customer = WordingField(case.customer, self.tr("What the customer says"), 2)
        self._customer.name_objects("customer")
        self._channel = self._list(names.choices(ListName.CHANNEL), case.channel, "channel")
        self._channel.setAccessibleName(self.tr("By which channel"))
        self._tone = WordingField(case.tone, self.tr("In which tone"))
        self._tone.name_objects("tone")
        made = [KnownRow(each) for each in case.known]
        self._known = self.rows(made, KnownRow, "known", self.tr("Something more"))
        self.hear(self._customer, self._tone)
        self.add(Section(self.tr("What the customer says"), self._customer), Spot.CUSTOMER)
        self.add(Section(self.tr("By which channel"), self._channel))
        self.add(Section(self.tr("In which tone"), self._tone))
        self.add(Section(self.tr("What the desk knows"), self._known))

    def _add_triage(self) -> None:
        triage, names = self._case.triage, self._names
        types = names.choices(ListName.SERVICE_TYPE)
        self._type = self._list(types, triage.service_type, "service_type")
        self._type.setAccessibleName(self.tr("Service type"))
        categories = names.choices(ListName.CATEGORY)
        self._category = self._list(categories, triage.category, "category")
        self._category.setAccessibleName(self.tr("Category"))
        levels: list[_Choice] = [(self.tr("Not asked"), 0)]
        levels += [(names.level(level), int(level)) for level in Level]
        self._impact = self._combo(levels, triage.impact, "impact")
        self._impact.setAccessibleName(self.tr("Impact"))
        self._urgency = self._combo(levels, triage.urgency, "urgency")
        self._urgency.setAccessibleName(self.tr("Urgency"))
        self._raised = SpinBox(0, max(_MOST_RAISED, triage.raised))
        self._raised.setObjectName("raised")
        self._raised.setAccessibleName(self.tr("Raised by a rule, in priorities"))
        self._raised.setValue(triage.raised)
        self._raised.valueChanged.connect(lambda _n: self.changed.emit())
        self.add(Section(self.tr("Service type"), self._type), Spot.TRIAGE)
        self.add(Section(self.tr("Category"), self._category))
        self.add(Section(self.tr("Impact"), self._impact))
        self.add(Section(self.tr("Urgency"), self._urgency))
        self.add(Section(self.tr("Raised by a rule, in priorities"), line_of(self._raised)))

    def _add_first(self) -> None:
        self._first = self.options(self._case.first, "first")
        made = [FactRow(each) for each in self._case.facts]
        self._facts = self.rows(made, FactRow, "facts", self.tr("Something more to ask"))
        self.add(Section(self.tr("First action"), self._first), Spot.FIRST)
        self.add(Section(self.tr("What to ask"), self._facts), Spot.FACTS)

    def _add_path(self) -> None:
        case = self._case
        self._order = self.blocks(case.order.blocks, "order")
        self._later = WordingField(case.later, self.tr("Said later"))
        self._later.name_objects("later")
        ways = [
            (Way.NONE.value, self.tr("Not escalated")),
            (Way.FUNCTIONAL.value, self.tr("Functional: 2nd line")),
            (Way.MANAGEMENT.value, self.tr("Management: lead")),
        ]
        self._way = SegmentedControl(self.tr("Escalation"), ways)
        self._way.setObjectName("escalation")
        self._way.choose(case.escalation.way.value)
        self._way.chosen.connect(lambda _key: self.changed.emit())
        self._reason = self.points(case.escalation.reason, "reason")
        self.hear(self._later)
        self.add(Section(self.tr("Steps in their order"), self._order), Spot.ORDER)
        self.add(Section(self.tr("Said later"), self._later))
        self.add(Section(self.tr("Escalation"), self._way))
        self.add(Section(self.tr("What the reason has to say"), self._reason))

    def _add_endings(self) -> None:
        self._reply = self.points(self._case.reply, "reply")
        self._closing = self.points(self._case.closing, "closing")
        self.add(Section(self.tr("First reply"), self._reply), Spot.REPLY)
        self.add(Section(self.tr("Closing record"), self._closing))

    def _list(self, known: Sequence[tuple[str, str]], code: str, name: str) -> ComboBox:
        choices: list[_Choice] = [(self.tr("Not asked"), ""), *known]
        return self._combo(choices, code, name)

    def _combo(self, choices: Sequence[_Choice], value: object, name: str) -> ComboBox:
        box = ComboBox()
        box.setObjectName(name)
        for words, each in choices:
            box.addItem(words, each)
        if box.findData(value) < 0:
            box.addItem(str(value), value)
        box.setCurrentIndex(box.findData(value))
        box.currentIndexChanged.connect(lambda _at: self.changed.emit())
        return box
