"""What a log really did as the first draft of a process, to be put into words by people.

One row for each activity, in the order of its average first place within cases; a way for what
carries a twentieth of what leaves a row. The same log always gives the same draft.
"""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual, said
from desktop.domain.process.discovery import Discovered
from desktop.domain.process.main_ways import START, MainWays
from desktop.domain.process.table import EMPTY, ProcessTable, Row, RowKind, WayOn

MOST_ACTIVITIES = 60
_MINUTE_MS = 60_000
_START, _END = Bilingual("开始", "Start"), Bilingual("结束", "End")
_ASKS = re.compile(r"[?？]\s*$|吗\s*$|与否\s*$|^\s*是否")
_LABEL = Bilingual("{count:,} 次（{share}%）", "{count:,} ({share} %)")
_SMALL = "<1"
_COUNTED = Bilingual(
    "日志里 {count:,} 次，{cases:,} 个案例", "{count:,} times in the log, {cases:,} cases"
)
_ELSEWHERE = Bilingual(
    "另有 {count:,} 次走向别处（{ways} 处），没有列出",
    "{count:,} more led elsewhere ({ways} ways), not listed",
)
_OF_LOG = Bilingual(
    "日志共 {cases:,} 个案例、{events:,} 个事件；次数是整份日志的，不是每月的",
    "{cases:,} cases and {events:,} events in the log; counts are of the whole log, not a month",
)
_WAITED = Bilingual(
    "等待是到这一步之前的中位时间", "Waits are the median times before a row is reached"
)
_STAYED = Bilingual("用时是在这一步停留的中位时间", "times are the median times spent in a row")
_LEFT_OUT = Bilingual("还有 {count} 种较少的活动没有列入", "{count} rarer activities are left out")


class LogDraft(NamedTuple):
    """A draft, and the activities of the log that have no row in it, the commonest first."""

    table: ProcessTable
    left_out: tuple[str, ...]


class Named(NamedTuple):
    """What a draft is called, where it came from, how the names of activities are put in words."""

    title: Bilingual
    source: str = ""
    word: Callable[[str], Bilingual] = said


def draft(found: Discovered, named: Named, *, entered: bool = False) -> LogDraft:
    """Return the draft of a process.

    The time of an event says when its activity was done, or when it was `entered`: what passes
    until the next one is then the time spent in it, else the wait for the next one.
    """
    common = sorted(found.activities, key=lambda name: (-found.activities[name], name))
    kept = MainWays(found, set(common[:MOST_ACTIVITIES]))
    table = _Table(found, kept, named, entered=entered).table()
    return LogDraft(table, tuple(common[MOST_ACTIVITIES:]))


class _Table:
    def __init__(self, found: Discovered, kept: MainWays, named: Named, *, entered: bool) -> None:
        self._found, self._kept, self._named = found, kept, named
        self._entered = entered
        self._times = _times(found, entered=entered)
        self._ways = kept.ways()

    def table(self) -> ProcessTable:
        rows = [self._start()]
        rows += [self._activity(place, name) for place, name in enumerate(self._kept.names)]
        rows.append(Row(_id(self._kept.end, self._kept.end), RowKind.END, operation=_END))
        source = self._named.source
        return ProcessTable(self._named.title, tuple(row._replace(source=source) for row in rows))

    def _start(self) -> Row:
        found = self._found
        sentences = [_filled(_OF_LOG, cases=found.cases, events=found.events)]
        if self._times:
            sentences.append(_STAYED if self._entered else _WAITED)
        if left := len(found.activities) - len(self._kept.names):
            sentences.append(_filled(_LEFT_OUT, count=left))
        note = _joined([*sentences, *self._elsewhere(START)])
        ways = self._leading(START)
        often = float(found.cases)
        return Row("start", RowKind.START, operation=_START, note=note, often=often, ways=ways)

    def _activity(self, place: int, name: str) -> Row:
        count, ways = self._found.activities[name], self._leading(place)
        sentence = _filled(_COUNTED, count=count, cases=self._kept.cases[name])
        time = self._times.get(name)
        decides = len(ways) > 1 and _ASKS.search(name)
        return Row(
            _id(place, self._kept.end),
            RowKind.DECISION if decides else RowKind.ACTION,
            operation=self._named.word(name),
            note=_joined([sentence, *self._elsewhere(place)]),
            minutes=time if self._entered else None,
            waited=None if self._entered else time,
            often=float(count),
            ways=ways,
        )

    def _leading(self, place: int) -> tuple[WayOn, ...]:
        out, end = self._kept.out[place], self._kept.end
        whole = sum(out.values())
        if list(out) == [place + 1]:
            return ()
        return tuple(
            WayOn(_id(after, end), _label(out[after], whole) if len(out) > 1 else EMPTY)
            for after in self._ways[place]
        )

    def _elsewhere(self, place: int) -> list[Bilingual]:
        out = self._kept.out[place]
        left = [count for after, count in out.items() if after not in self._ways[place]]
        return [_filled(_ELSEWHERE, count=sum(left), ways=len(left))] if left else []


def _times(found: Discovered, *, entered: bool) -> dict[str, float]:
    """Return the minutes of activities: the median of their medians, each as often as it was."""
    waits: dict[str, list[tuple[float, int]]] = {}
    for edge in found.edges:
        if edge.median_wait is not None and edge.median_wait >= 0:
            name = edge.before if entered else edge.after
            waits.setdefault(name, []).append((edge.median_wait, edge.times))
    return {name: round(_median(each) / _MINUTE_MS, 1) for name, each in waits.items()}


def _median(weighted: list[tuple[float, int]]) -> float:
    half = sum(times for _, times in weighted) / 2
    for wait, times in sorted(weighted):
        half -= times
        if half <= 0:
            return wait
    return 0.0


def _id(place: int, end: int) -> str:
    return "start" if place == START else "end" if place == end else f"activity-{place + 1}"


def _label(count: int, whole: int) -> Bilingual:
    share = round(100 * count / whole)
    return _filled(_LABEL, count=count, share=share or _SMALL)


def _filled(sentence: Bilingual, **values: object) -> Bilingual:
    return Bilingual(sentence.zh.format(**values), sentence.en.format(**values))


def _joined(sentences: Sequence[Bilingual]) -> Bilingual:
    zh, en = (each.zh for each in sentences), (each.en for each in sentences)
    return Bilingual("；".join(zh) + "。", "; ".join(en) + ".")
