"""The head of a result: the ring, the verdict as a sentence, when and how long, the acts."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.exams.attempt import Attempt, How, State
from desktop.qtkit.formats import format_time, format_when
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.look import set_look
from desktop.qtkit.widgets.signpill import SignPill
from desktop.qtkit.zone import local
from desktop.views.desk import Desk
from desktop.views.exams.result.facts import Shown, verdict_words
from desktop.views.exams.result.score_ring import ScoreRing
from desktop.views.exams.sitting.ring_clock import spent_words
from desktop.views.exams.words import attempt_sign, counts, may, minutes_words, person_name


class ResultHead(QWidget):
    """The buttons run the commands of the result."""

    left = Signal()
    retake_wanted = Signal()
    void_wanted = Signal()
    settle_wanted = Signal()
    print_wanted = Signal()
    certificate_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._back, self._ring = IconButton("left", ""), ScoreRing()
        self._title = ElidedLabel("", "title")
        self._sign, self._knock = SignPill(), SignPill()
        self._verdict = label("", "body", wrap=True)
        self._facts = ElidedLabel("", "meta", "muted")
        self._void, self._settle = Button(icon="dash"), Button(icon="edit")
        self._retake = Button(kind="primary", icon="redo")
        self._print, self._certificate = Button(icon="print"), Button(icon="approve")
        self._build()
        self._retranslate()

    def show_result(self, shown: Shown) -> None:
        """Show what came of an attempt."""
        desk, result = self._desk, shown.result
        attempt, plan, verdict = result.attempt, result.planned.plan, result.verdict
        said, tone, icon = attempt_sign(attempt)
        self._ring.show_score(verdict.whole.percent, plan.pass_mark, tone)
        title = self.tr("{person} · {exam}, attempt {number}")
        self._title.setText(
            title.format(
                person=person_name(desk, attempt.person),
                exam=plan.title.text(desk.language),
                number=attempt.number,
            )
        )
        self._sign.show_text(said, tone, icon)
        if verdict.knock_outs:
            self._knock.show_text(counts().knock_outs(verdict.knock_outs), "red", "error")
        else:
            self._knock.show_text(self.tr("no knock-out"), "green", "done")
        self._verdict.setText(verdict_words(shown, desk))
        self._facts.setText(" · ".join(self._fact_words(shown)))

    def enter(self) -> None:
        """Put the focus on the way back."""
        self._back.setFocus()

    def show_acts(self, *, retake: bool, settle: bool, void: bool) -> None:
        """Offer what can be done now."""
        for button, offered in (
            (self._retake, retake),
            (self._settle, settle),
            (self._void, void),
        ):
            button.setVisible(offered)

    def offer_certificate(self, *, offered: bool) -> None:
        """Offer the certificate of an attempt that passed."""
        self._certificate.setVisible(offered)

    def _fact_words(self, shown: Shown) -> list[str]:
        desk, attempt = self._desk, shown.result.attempt
        now, started = local(desk.session.clock()), local(attempt.started_at)
        when = format_when(started, now, desk.language)
        if attempt.ended_at is not None:
            when = f"{when} – {format_time(local(attempt.ended_at))}"
        used = spent_words(attempt.counted.whole_ms, desk.language)
        limit = minutes_words(shown.result.planned.plan.minutes)
        parts = [when, self.tr("{used} of {limit}").format(used=used, limit=limit)]
        if attempt.way is not How.SCREEN:
            parts[1:] = self._way_words(attempt, used)
        parts.append(self.tr("%n question(s)", "", len(shown.result.marked)))
        if may(desk, "exam.mark") and (attempt.away or attempt.breaks):
            parts.append(self.tr("left %n time(s)", "", attempt.away))
            parts.append(self.tr("stood still %n time(s)", "", len(attempt.breaks)))
        if attempt.state is State.VOID:
            parts.append(self.tr("counts for nothing"))
        return parts

    def _way_words(self, attempt: Attempt, used: str) -> list[str]:
        """Return how it took place where it was not at the screen, and with whom."""
        by = person_name(self._desk, attempt.trainer or 0)
        if attempt.way is How.PAPER:
            return [self.tr("on paper, typed by {name}").format(name=by)]
        return [used, self.tr("live role-play with {name}").format(name=by)]

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("result_head")
        set_look(self, "surface", "surface")
        self._title.setProperty("data", "true")
        self._verdict.setProperty("data", "true")
        self._facts.setProperty("data", "true")
        self._verdict.setObjectName("exam_verdict")
        commands = {
            "exam.certificate": self._certificate,
            "exam.print": self._print,
            "exam.void": self._void,
            "exam.mark": self._settle,
            "exam.retake": self._retake,
        }
        for command, button in commands.items():
            button.name_command(command)
            button.setObjectName(command.replace(".", "_"))
        named = QHBoxLayout()
        named.setSpacing(8)
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        for part in (self._title, self._sign, self._knock):
            named.addWidget(part)
        named.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addLayout(named)
        words.addWidget(self._verdict)
        words.addWidget(self._facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(self._back)
        row.addWidget(self._ring)
        row.addLayout(words, 1)
        for button in commands.values():
            row.addWidget(button)
        self._connect()

    def _connect(self) -> None:
        self._back.clicked.connect(lambda _on: self.left.emit())
        self._void.clicked.connect(lambda _on: self.void_wanted.emit())
        self._settle.clicked.connect(lambda _on: self.settle_wanted.emit())
        self._retake.clicked.connect(lambda _on: self.retake_wanted.emit())
        self._print.clicked.connect(lambda _on: self.print_wanted.emit())
        self._certificate.clicked.connect(lambda _on: self.certificate_wanted.emit())

    def _retranslate(self) -> None:
        self._back.set_name(self.tr("Back to the exams"))
        self._void.setText(self.tr("Void…"))
        self._settle.setText(self.tr("Settle marks"))
        self._retake.setText(self.tr("Sit it again"))
        self._print.setText(self.tr("Print"))
        self._certificate.setText(self.tr("Certificate"))
