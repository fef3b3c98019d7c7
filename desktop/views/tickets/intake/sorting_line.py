"""What triage will make of a form: the priority with its reasons, a category from past tickets."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.call_form import CallForm, blank_form
from desktop.domain.progress import ignore_progress
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import ElidedLabel
from desktop.services.services import Services
from desktop.services.triage.sentences import Sentences
from desktop.services.triage.suggestions import CategorySuggestion
from desktop.services.triage.triage import Trial
from desktop.views.desk import Desk
from desktop.views.tickets.intake.levels_row import LevelsRow

_CALM_MS, _SHARE = 300, 100


class _Told(NamedTuple):
    priority: int
    steps: Sequence[str]
    suggestion: CategorySuggestion | None


class SortingLine(QWidget):
    """Looks when nobody types; the suggestion is taken by a key, never by itself."""

    def __init__(self, desk: Desk, levels: LevelsRow) -> None:
        super().__init__()
        self._desk, self._levels = desk, levels
        self._form = blank_form()
        self._code = ""
        self._text = ElidedLabel("", "meta", "text2")
        self._take = Button(kind="ghost", icon="done", keys="Alt K")
        self._reads = desk.latest(owner=self)
        self._calm = QTimer(self)
        self._build()
        self._retranslate()

    def take(self, form: CallForm) -> None:
        """Turn to another form."""
        self._form = form
        self.hide()
        if form.identity:
            _learn(self._desk)
            self.look()

    def look(self) -> None:
        """Look again as soon as nobody types."""
        self._calm.start()

    def accept(self) -> None:
        """Take the suggested category."""
        if self._code and not self.isHidden():
            self._levels.choose_category(self._code)
            self.hide()

    def _build(self) -> None:
        self.setObjectName("suggestion")
        self._text.setObjectName("suggestion_text")
        self._take.setObjectName("suggestion_take")
        self._take.name_command("new.suggestion")
        self._take.set_height("control_row")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._text, 1)
        row.addWidget(self._take)
        self.hide()
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MS)
        self._calm.timeout.connect(self._ask)
        self._take.clicked.connect(lambda _checked: self.accept())

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self.look()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._take.setText(self.tr("Take it"))

    def _ask(self) -> None:
        form = self._form
        if form.identity:
            # Made here: the form goes on being typed into while a job looks.
            trial, person = _trial(form), form.person
            self._reads.start(
                lambda my, _progress: _look(my, trial, person),
                lambda told: self._show(form, told),
            )

    def _show(self, form: CallForm, told: _Told) -> None:
        if form is not self._form:
            return
        self._levels.show_outcome(told.priority, told.steps)
        found = None if form.category else told.suggestion
        self._code = found.category.code if found is not None else ""
        self.setVisible(found is not None)
        if found is not None:
            path = self._desk.my.directory.path(found.category.key)
            name = " › ".join(part.name.text(self._desk.language) for part in path)
            share = round(_SHARE * found.confidence)
            text = self.tr("From past tickets: {category} · {share} %")
            self._text.setText(text.format(category=name, share=share))
            self._text.setToolTip(
                self.tr("Because of: {words}").format(words=", ".join(found.grounds))
            )


def _trial(form: CallForm) -> Trial:
    return Trial(
        form.subject,
        form.words,
        form.channel,
        service_type=form.service_type,
        category=form.category,
        impact=form.impact,
        urgency=form.urgency,
    )


def _look(my: Services, trial: Trial, person: int | None) -> _Told:
    tried = my.triage.foresee(trial, person)
    names = {each.rule.id: each.rule.name for each in tried.outcome.verdicts}
    steps = Sentences(my.directory, my.session.language).steps(tried.why, names)
    suggestion = my.suggestions.category(trial.subject, trial.text)
    return _Told(int(tried.why.priority), steps, suggestion)


def _learn(desk: Desk) -> None:
    if not desk.my.suggestions.is_begun:
        desk.long(
            lambda my, progress: my.suggestions.learn(progress),
            lambda _count: None,
            desk.fail,
            ignore_progress,
        )
