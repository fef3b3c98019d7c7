"""A clock's account in words, line by line: the one text for screen, paper and command line."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import cache
from itertools import pairwise
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from desktop.domain.bilingual import Bilingual
from desktop.domain.sla.receipt import Line, LineKind
from desktop.domain.sla.standing import ClockState, Mark
from desktop.domain.sla.worktime import MINUTE
from desktop.resources import load_toml
from desktop.services.sla.account import Account, Version
from desktop.services.sla.receipt_dates import Dates

_SECOND = 1000
_WORKED = frozenset({LineKind.WORK, LineKind.MAKEUP})
_IDLE = frozenset({LineKind.OFF, LineKind.HOLIDAY})


class Row(NamedTuple):
    """One line of the receipt in words."""

    kind: LineKind
    word: str
    span: str
    basis: str
    counted: str
    total: str


class Names(NamedTuple):
    """What the words need to know of the workspace: names of people, and of statuses."""

    person: Callable[[int], Bilingual]
    status: Callable[[str], Bilingual]
    status_of: Callable[[int], Bilingual]
    pauses: Callable[[int], bool]
    is_wait: Callable[[int], bool]


class ReceiptWords:
    """Says an account in "zh" or "en"."""

    def __init__(self, account: Account, names: Names, language: str) -> None:
        self._account, self._names = account, names
        self._side = 0 if language == "zh" else 1
        self._language = language
        self._dates = Dates(ZoneInfo(account.zone), language)

    def rows(self) -> list[Row]:
        """Return the lines; a stop right behind a working line is said in that line."""
        lines = list(self._account.lines)
        rows: list[Row] = []
        for line, later in pairwise([*lines, None]):
            assert line is not None  # noqa: S101 - only the last of a pair is none
            if line.kind is LineKind.STOPPED and rows and rows[-1].kind in _WORKED:
                continue
            ends = later is not None and later.kind is LineKind.STOPPED
            basis = self._stop(later) if ends and later and line.kind in _WORKED else ""
            rows.append(self._row(line, basis))
        return rows

    def title(self) -> str:
        """Return what the clock is for."""
        return self._word("clock", str(self._account.clock.kind))

    def sum(self) -> str:
        """Return the one sentence that says how the promise stands."""
        return self._stand("sum")

    def verdict(self) -> tuple[str, str]:
        """Return title and text of the clock's card."""
        due = self._when(self._account.clock.due_at)
        title = self.title()
        if due:
            title = self._word("verdict", "title").format(clock=title, due=due)
        return title, self._stand("verdict")

    def why_due(self) -> str:
        """Return what pauses did to the due moment."""
        account = self._account
        if account.clock.due_at is None or account.plain_due_at is None:
            return ""
        name = "without" if account.clock.paused else "no_pause"
        return self._word("sum", name).format(
            plain=self._when(account.plain_due_at),
            paused=self.length(account.clock.paused),
            due=self._when(account.clock.due_at),
        )

    def versions(self) -> list[str]:
        """Return the versions of targets and calendars that the account stands on."""
        account = self._account
        said = [] if account.targets is None else [self._version("targets", account.targets)]
        return [*said, *(self._version("calendar", each) for each in account.calendars)]

    def head(self) -> list[str]:
        """Return the titles of the columns."""
        return [self._word("head", name) for name in ("what", "span", "basis", "counted", "total")]

    def legend(self) -> list[str]:
        """Return the words for what counted, what was paused, what is left."""
        return [self._word("strip", name) for name in ("counted", "paused", "open")]

    def kind(self, kind: LineKind) -> str:
        """Return the word of a kind of line."""
        return self._word("kind", str(kind))

    def drawn(self, name: str) -> str:
        """Return a word of the drawing."""
        return self._word("strip", name)

    def day(self, day: date) -> str:
        """Return a date as short as it can be."""
        return self._dates.day(day)

    def days(self, first: date, last: date) -> str:
        """Return a row of dates as short as it can be."""
        return self._dates.days(first, last)

    def weekday(self, day: date) -> str:
        """Return the name of a day's weekday."""
        return self._dates.weekday(day)

    def code(self) -> str:
        """Return the digits by which two receipts are compared, with their word."""
        return self._word("sum", "code").format(code=self._account.code)

    def length(self, amount: int) -> str:
        """Return an amount of working time: "22 小时 35 分", "4 h", "40 s"."""
        if 0 < abs(amount) < MINUTE:
            return self._word("amount", "seconds").format(count=abs(amount) // _SECOND)
        hours, rest = divmod(abs(amount) // MINUTE, 60)
        parts = [self._word("amount", "hours").format(count=hours)] if hours else []
        if rest or not hours:
            name = "rest" if hours else "minutes"
            parts.append(self._word("amount", name).format(count=rest))
        return " ".join(parts)

    def _stand(self, how: str) -> str:
        clock = self._account.clock
        return self._word(how, self._verdict()).format(
            used=self.length(clock.used),
            target=self.length(clock.minutes * MINUTE),
            left=self.length(clock.left),
            over=self.length(-clock.left),
            due=self._when(clock.due_at),
        )

    def _verdict(self) -> str:
        clock = self._account.clock
        if clock.mark is Mark.MET:
            return "met" if clock.left else "just"
        if clock.mark is Mark.LATE:
            return "late"
        if clock.state is ClockState.PAUSED:
            return "paused"
        return "over" if clock.left < 0 else "running"

    def _row(self, line: Line, stop: str) -> Row:
        counted, total = "", self.length(line.total) if line.total else "0"
        if line.kind in _WORKED and line.counted:
            counted = self._word("amount", "plus").format(time=self.length(line.counted))
        elif line.left_out:
            counted = self._word("amount", "left_out").format(time=self.length(line.left_out))
        elif line.kind in _IDLE:
            counted = "0"
        basis = self._joined("and", self._basis(line), stop)
        word = self._word("kind", str(line.kind))
        return Row(line.kind, word, self._dates.span(line), basis, counted, total)

    def _basis(self, line: Line) -> str:
        said: dict[LineKind, Callable[[Line], str]] = {
            LineKind.STARTED: self._started,
            LineKind.WORK: self._work,
            LineKind.MAKEUP: lambda each: self._named("makeup", each),
            LineKind.OFF: lambda each: self._many("off", each),
            LineKind.HOLIDAY: lambda each: self._named("holiday", each),
            LineKind.PAUSED: self._cause,
            LineKind.RETARGETED: self._cause,
            LineKind.STOPPED: self._stop,
            LineKind.REOPENED: self._reopened,
            LineKind.MERGED: lambda each: self._caused("taken_over", each),
            LineKind.PARTED: lambda each: self._caused("parted", each),
        }
        return said[line.kind](line)

    def _started(self, line: Line) -> str:
        return self._word("basis", "started").format(
            priority=self._account.priority,
            clock=self.title() if self._side == 0 else self.title().lower(),
            target=self.length(line.minutes * MINUTE),
        )

    def _work(self, line: Line) -> str:
        if line.counted == 0 and line.left_out:
            return self._word("basis", "left_out")
        gaps = [(before[1], after[0]) for before, after in pairwise(line.spans)]
        said = [self._word("basis", "gap").format(gap=self._dates.times(gap)) for gap in gaps]
        return self._joined("and", *said, *self._waits(line)) or self._word("basis", "work")

    def _waits(self, line: Line) -> Sequence[str]:
        out = []
        for wait in self._account.waits:
            if not self._names.is_wait(wait.status) or self._names.pauses(wait.status):
                continue
            end = wait.end if wait.end is not None else self._account.now
            since, until = max(line.start, wait.start), min(line.end, end)
            if since < until:
                span = self._dates.times((since, until))
                name = self._names.status_of(wait.status).text(self._language)
                out.append(self._word("basis", "wait").format(status=name, span=span))
        return out

    def _named(self, name: str, line: Line) -> str:
        key = f"{name}_named" if line.name else name
        return self._word("basis", key).format(name=line.name, days=line.days)

    def _many(self, name: str, line: Line) -> str:
        key = f"{name}_many" if line.days > 1 else name
        return self._word("basis", key).format(days=line.days)

    def _stop(self, line: Line) -> str:
        cause = self._cause(line)
        name = "stopped_by" if cause else "stopped"
        return self._word("basis", name).format(cause=cause)

    def _reopened(self, line: Line) -> str:
        return self._joined("and", self._cause(line), self._word("basis", "reopened"))

    def _caused(self, name: str, line: Line) -> str:
        return self._word("basis", name).format(cause=self._cause(line))

    def _cause(self, line: Line) -> str:
        """Return what brought a line about: status, priority, what was said, and who did it."""
        kind, *rest = line.cause.split(":")
        if kind == "status":
            cause = self._names.status(rest[0]).text(self._language)
        elif kind:
            before, after = (*rest, "", "")[:2]
            target = self.length(line.minutes * MINUTE)
            cause = self._word("basis", kind).format(before=before, after=after, target=target)
        else:
            cause = ""
        said = self._joined("because", cause, line.why)
        who = self._names.person(int(line.who)).text(self._language) if line.who else ""
        return " · ".join(filter(None, (said, who)))

    def _joined(self, how: str, *parts: str) -> str:
        return self._word("between", how).join(filter(None, parts))

    def _version(self, name: str, version: Version) -> str:
        title = version.title.text(self._language)
        return self._word("sum", name).format(name=title, number=version.number)

    def _when(self, at: int | None) -> str:
        return "" if at is None else self._dates.moment(at)

    def _word(self, group: str, name: str) -> str:
        return str(_words()[group][name][self._side])


@cache
def _words() -> dict[str, Any]:
    return load_toml("sla/receipt.toml")
