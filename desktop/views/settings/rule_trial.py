"""A box beside the rules: paste a text and see which rules hold, why, and what comes of it."""

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QCheckBox

from desktop.domain.triage.rules import Rule
from desktop.domain.vocabulary import ListName
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.growingtext import GrowingText
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.services.triage.sentences import Sentences
from desktop.services.triage.triage import Trial, Tried
from desktop.views.desk import Desk

_CALM_MS = 200


class RuleTrial(Card):
    """Tries the rules as they stand on the page, in force or not; nothing is written."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(" ")
        self.setObjectName("rule_trial")
        self._desk = desk
        self._rules: tuple[Rule, ...] = ()
        self._subject, self._text = LineEdit(), GrowingText(3, 8)
        self._channel, self._type, self._vip = ComboBox(), ComboBox(), QCheckBox()
        self._fields = {
            "subject": Field("", self._subject),
            "text": Field("", self._text),
            "channel": Field("", self._channel),
            "service_type": Field("", self._type),
        }
        self._result = label("", "section")
        self._hits, self._misses = (
            label("", "body", wrap=True),
            label("", "meta", "muted", wrap=True),
        )
        self._reads = desk.latest()
        self._calm = QTimer(self)
        self._build()
        self._retranslate()

    def use(self, rules: tuple[Rule, ...]) -> None:
        """Try these rules."""
        self._rules = rules
        self._calm.start()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self._subject.setObjectName("trial_subject")
        self._text.setObjectName("trial_text")
        self._vip.setObjectName("trial_vip")
        self._result.setObjectName("trial_result")
        self._hits.setObjectName("trial_hits")
        self._misses.setObjectName("trial_misses")
        for field in self._fields.values():
            self.body.addWidget(field)
        for part in (self._vip, self._result, self._hits, self._misses):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MS)
        self._calm.timeout.connect(self.try_now)
        self._subject.textChanged.connect(lambda _text: self._calm.start())
        self._text.textChanged.connect(self._calm.start)
        self._vip.toggled.connect(lambda _on: self._calm.start())
        for box in (self._channel, self._type):
            box.activated.connect(lambda _index: self._calm.start())

    def _retranslate(self) -> None:
        self.set_title(self.tr("Try the rules"))
        texts = {
            "subject": self.tr("Subject"),
            "text": self.tr("Text, e.g. a pasted mail"),
            "channel": self.tr("Channel"),
            "service_type": self.tr("Service type"),
        }
        for name, text in texts.items():
            self._fields[name].set_text(text)
        self._vip.setText(self.tr("The requester is a VIP"))
        for box, name in ((self._channel, ListName.CHANNEL), (self._type, ListName.SERVICE_TYPE)):
            chosen = box.currentData() or ""
            box.clear()
            box.addItem("–", "")
            for item in self._desk.my.directory.of(name):
                box.addItem(item.name.text(self._desk.language), item.code)
            box.setCurrentIndex(max(box.findData(chosen), 0))
        self._calm.start()

    def try_now(self) -> None:
        """Say what the rules make of what stands here."""
        trial = Trial(
            self._subject.text(),
            self._text.toPlainText(),
            self._channel.currentData() or "",
            service_type=self._type.currentData() or "",
            vip=self._vip.isChecked(),
        )
        rules = self._rules
        if not trial.subject.strip() and not trial.text.strip():
            self._result.setText("")
            self._hits.setText(self.tr("Type or paste something: what holds is told here."))
            self._misses.setText("")
            return
        self._reads.start(lambda my, _progress: my.triage.try_rules(trial, rules), self._show)

    def _show(self, tried: Tried) -> None:
        language = self._desk.language
        say = Sentences(self._desk.my.directory, language)
        names = {each.rule.id: each.rule.name for each in tried.outcome.verdicts}
        self._result.setText(f"P{int(tried.why.priority)}")
        lines = say.steps(tried.why, names)
        missed = []
        for verdict in tried.outcome.verdicts:
            name = verdict.rule.name.text(language) or verdict.rule.id
            if verdict.hit:
                lines.append(f"✓ {name}: {say.verdict(verdict)}")
            elif not verdict.reached:
                missed.append(self.tr("{rule} (not looked at any more)").format(rule=name))
            else:
                missed.append(name)
        self._hits.setText("\n".join(lines))
        self._misses.setText(
            self.tr("Do not hold: {rules}").format(rules=" · ".join(missed)) if missed else ""
        )
