"""What came of an attempt as its screen shows it, and its verdict in a sentence."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.domain.exams.attempt import Attempt, State
from desktop.services.services import Services
from desktop.services.training.marking import Result
from desktop.views.desk import Desk
from desktop.views.exams.words import column_name, counts, number


class Shown(NamedTuple):
    """A result with all attempts of the same person at the same exam, oldest first."""

    result: Result
    others: tuple[Attempt, ...]
    plan_is_closed: bool

    @property
    def tries_left(self) -> int | None:
        """Return how many tries the person has left; None is as many as they like."""
        most = self.result.planned.plan.attempts
        used = sum(each.state is State.SUBMITTED for each in self.others)
        return max(most - used, 0) if most else None


def read_shown(my: Services, key: int) -> Shown:
    """Return what the screen of a result shows; raises as `marking.result`."""
    result = my.marking.result(key)
    attempt = result.attempt
    mine = my.exams.attempts(person=attempt.person)
    here = tuple(each for each in mine if each.document == attempt.document)
    now = my.exams.find(result.planned.code).plan
    return Shown(result, here, now.is_closed)


def verdict_words(shown: Shown, desk: Desk) -> str:
    """Return the verdict in sentences: what is missing, which stages are below, knock-outs."""
    result = shown.result
    verdict, plan = result.verdict, result.planned.plan
    if result.attempt.state is State.VOID:
        return QCoreApplication.translate("ExamVerdict", "Void: {reason}").format(
            reason=result.attempt.reason
        )
    parts = []
    if verdict.short_by > 0:
        words = QCoreApplication.translate("ExamVerdict", "{marks} short of the pass mark")
        parts.append(words.format(marks=number(verdict.short_by)))
    for column in verdict.weak:
        words = QCoreApplication.translate("ExamVerdict", "{stage} {percent}%, its mark is {mark}%")
        name = column_name(column, desk.my.directory, desk.language)
        percent = round(verdict.columns[column].percent)
        parts.append(words.format(stage=name, percent=percent, mark=plan.stage_mark))
    if verdict.knock_outs and plan.knock_outs_fail:
        parts.append(counts().knock_outs(verdict.knock_outs))
    if verdict.waiting:
        parts.append(QCoreApplication.translate("ExamVerdict", "a trainer has yet to mark it"))
    if not parts:
        parts.append(QCoreApplication.translate("ExamVerdict", "Every limit is reached"))
    glue = "；" if desk.language == "zh" else "; "
    return glue.join(parts) + ("。" if desk.language == "zh" else ".")
