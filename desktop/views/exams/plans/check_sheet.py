"""The sheet that checks the number of a certificate."""

from PySide6.QtWidgets import QWidget

from desktop.domain.errors import AppError
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.look import set_look
from desktop.services.training.records import Checked, Holds
from desktop.views.desk import Desk
from desktop.views.exams.words import person_name
from desktop.views.sheet import Sheet

_SIZE = (440, 300)


class CheckSheet(Sheet):
    """It stays open, so that a pile of certificates is checked one after the other."""

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over, _SIZE)
        self.setObjectName("exam_check_sheet")
        self.takes_enter = True
        self._desk = desk
        self._reads = desk.latest(owner=self)
        self._number = LineEdit()
        self._number.setObjectName("exam_certificate_number")
        self._said = label("", "strong", wrap=True)
        self._said.setObjectName("exam_certificate_said")
        self._said.setProperty("data", "true")
        self.name(self.tr("Check a certificate"), self.tr("Check"))
        self.add(Field(self.tr("Number on the certificate"), self._number))
        self.add(self._said)
        self.listen(self._number)
        self._number.returnPressed.connect(self.do)
        self._number.textChanged.connect(lambda _text: self._look())
        self._number.setFocus()
        self._look()

    def do(self) -> None:
        """Check the number as typed."""
        text = self._number.text()
        if self.act.isEnabled():
            self._reads.start(
                lambda my, _p: my.training_records.check(text), self._show, self._failed
            )

    def _look(self) -> None:
        self.act.setEnabled(bool(self._number.text().strip()))

    def _show(self, found: Checked) -> None:
        result = found.certificate.result
        title = result.planned.plan.title.text(self._desk.language)
        who = person_name(self._desk, result.attempt.person)
        texts = {
            Holds.YES: (self.tr("holds"), "green"),
            Holds.VOID: (self.tr("its attempt was voided"), "red"),
            Holds.CHANGED: (self.tr("its marks are others now"), "red"),
        }
        said, tone = texts[found.holds]
        percent = f"{result.attempt.percent:.0f}%"
        self._say(f"{who} · {title} · {percent}: {said}", tone)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self._say(self._desk.sentence(error), "red")
        else:
            self._desk.fail(error)

    def _say(self, text: str, tone: str) -> None:
        set_look(self._said, "tone", tone)
        self._said.setText(text)
        self._said.setAccessibleName(text)
