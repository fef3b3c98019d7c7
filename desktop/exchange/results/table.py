"""Results as a table: an attempt a row, a column of percents for each stage."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from zoneinfo import ZoneInfo

from desktop.exchange.results.record import ResultRecord, StageScore
from desktop.exchange.styled_sheet import Cell, Head
from desktop.resources import load_toml

_COLUMNS = (
    *("person", "staff_no", "exam", "version", "title", "attempt", "way", "state", "started"),
    *("ended", "minutes", "marks", "of", "percent", "passed", "waiting", "knock_outs"),
    *("trainer", "certificate"),
)
_WIDTH, _MINUTE_MS = 14, 60_000


def result_table(
    records: Sequence[ResultRecord], language: str
) -> tuple[list[Head], list[list[Cell]]]:
    """Return headers and rows in a language."""
    stages: dict[str, StageScore] = {}
    for record in records:
        for stage in record.stages:
            stages.setdefault(stage.code, stage)
    words = result_words(language)
    heads = [Head(words[name], _WIDTH) for name in _COLUMNS]
    percent = words["stage_percent"]
    heads += [
        Head(percent.format(stage=stage.name.text(language)), _WIDTH) for stage in stages.values()
    ]
    return heads, [_row(record, stages, (language, words)) for record in records]


@cache
def result_words(language: str) -> Mapping[str, str]:
    """Return the headers and words of the table."""
    table = load_toml("exchange/results.toml")
    return {name: texts[language] for name, texts in table.items()}


def _row(
    record: ResultRecord, stages: Mapping[str, StageScore], by: tuple[str, Mapping[str, str]]
) -> list[Cell]:
    language, words = by
    yes = {True: words["yes"], False: words["no"]}
    mine = {stage.code: stage for stage in record.stages}
    return [
        record.person.text(language),
        record.staff_no,
        record.exam,
        record.version,
        record.title.text(language),
        record.number,
        words[f"way_{record.way}"],
        words[f"state_{record.state}"],
        _moment(record.started_at, record.zone),
        _moment(record.ended_at, record.zone),
        round(record.spent_ms / _MINUTE_MS, 1),
        round(record.got, 2),
        round(record.of, 2),
        _percent(record.got, record.of),
        yes[record.passed],
        yes[record.waiting],
        record.knock_outs,
        record.trainer.text(language),
        record.certificate,
        *(_percent(mine[code].got, mine[code].of) if code in mine else None for code in stages),
    ]


def _percent(got: float, of: float) -> float:
    return round(100 * got / of, 1) if of else 100.0


def _moment(at: int, zone: str) -> str:
    moment = datetime.fromtimestamp(at / 1000, UTC)
    moment = moment.astimezone(ZoneInfo(zone)) if zone else moment.astimezone()
    return moment.strftime("%Y-%m-%d %H:%M")
