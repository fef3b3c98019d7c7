"""Scenes of tickets that belong together: compared before a merge, split, a family above."""

from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.drafts import TicketDraft
from desktop.tour.stage import Stage

_SUBJECTS = {
    "zh": ("VPN 一直断线", "连不上 VPN", "VPN 全楼断线"),
    "en": ("VPN keeps dropping", "VPN cannot connect", "VPN down in the whole building"),
}
_SAID = {
    "zh": ("早上起每十分钟断一次", "换了网线也一样", "另外打印机也没墨了"),
    "en": ("Drops every ten minutes since the morning", "Another cable, same", "And no toner left"),
}


def merge(stage: Stage) -> QWidget:
    """Show the sheet that compares two tickets."""
    keys = _made(stage)
    stage.window.queue.acts.merge(keys[:2], stage.window, stage.window.rect())
    stage.settle()
    return _sheet(stage, "merge_sheet")


def split(stage: Stage) -> QWidget:
    """Show the sheet that splits messages off."""
    keys = _made(stage)
    stage.window.queue.acts.split(keys[:1], stage.window)
    stage.settle()
    return _sheet(stage, "split_sheet")


def family(stage: Stage) -> QWidget:
    """Show a parent with children, and a ticket that was merged into it."""
    one, other, whole = _made(stage)
    my = stage.desk.my
    my.family.merge([other], whole)
    my.tickets.make_children([one], whole)
    stage.settle()
    stage.window.open_ticket(whole)
    stage.settle()
    return stage.window


def leave(stage: Stage, shown: QWidget) -> None:
    """Take everything back."""
    if shown is not stage.window:
        shown.close()
    for _ in range(7):
        last = stage.desk.my.undo.last()
        if last is None or not last.command.startswith("ticket."):
            break
        stage.desk.my.undo.undo()
    stage.settle()
    stage.window.show_queue()


def _made(stage: Stage) -> list[int]:
    tickets, language = stage.desk.my.tickets, stage.desk.language
    keys = [
        tickets.create(TicketDraft(subject, channel=channel, tags=tags))
        for subject, channel, tags in zip(
            _SUBJECTS[language], ("phone", "chat", "mail"), (("VPN",), ("外网",), ()), strict=True
        )
    ]
    for text in _SAID[language]:
        tickets.note(keys[0], text)
    stage.settle()
    return keys


def _sheet(stage: Stage, name: str) -> QWidget:
    found = QApplication.activeModalWidget() or stage.window.findChild(QWidget, name)
    assert found is not None  # noqa: S101 - just opened
    return found
