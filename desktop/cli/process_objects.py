"""What the commands of processes say with --json."""

from pathlib import Path
from typing import Any

from desktop.domain.errors import AppError
from desktop.domain.process.table import ProcessTable, Row
from desktop.domain.sla.offsets import instant
from desktop.services.error_texts import error_text
from desktop.services.process.files import Bpmn, NodeKind
from desktop.services.process.imports import ReadMap, ReadTable, name_of
from desktop.services.process.maps import Listed
from desktop.services.process.mining import LogDraft
from desktop.services.process.reality import Conformity, Deviation

_HOUR_MS = 3_600_000
_EXAMPLES = 10


def counted(file: Path, found: Bpmn, language: str) -> dict[str, Any]:
    """Return the counts over the whole file; `kept_unchanged` has no place in the table."""
    messages = sum(flow.is_message for flow in found.flows)
    return {
        "file": str(file),
        "pools": len(found.pools),
        "lanes": len(found.lanes),
        "tasks": found.count(NodeKind.TASK),
        "call_activities": found.count(NodeKind.CALL),
        "gateways": found.count(NodeKind.GATEWAY),
        "events": found.count(NodeKind.EVENT),
        "sub_processes": found.count(NodeKind.SUB_PROCESS),
        "sequence_flows": len(found.flows) - messages,
        "message_flows": messages,
        "kept_unchanged": sum(found.kept.values()),
        "kept": dict(sorted(found.kept.items())),
        "warnings": [
            error_text(AppError(each.code, **each.params), language) for each in found.warnings
        ],
    }


def read_object(read: ReadTable, language: str) -> dict[str, Any]:
    """Return what was odd in a plain table; cells of unknown columns are kept in the rows."""
    odd = [
        AppError("process_cell_odd", line=each.line, column=name_of(each.column), text=each.text)
        for each in read.odd
    ]
    return {
        "kept_unchanged": sum(len(row.extra) for row in read.table.rows),
        "kept": list(read.unknown),
        "rejected": len(read.rejected),
        "warnings": [error_text(each, language) for each in odd],
    }


def map_object(tree: ReadMap) -> dict[str, Any]:
    """Return what a mind map held; `kept` are looks and links of topics, which the file keeps."""
    kept = dict(sorted(tree.ignored.items()))
    return {"topics": tree.topics, "kept_unchanged": sum(kept.values()), "kept": kept}


def draft_object(draft: LogDraft) -> dict[str, Any]:
    """Return what a draft of a log has no row for."""
    return {"left_out": list(draft.left_out)}


def listed_object(each: Listed) -> dict[str, Any]:
    """Return one version of a process as the list has it."""
    return {
        "code": each.code,
        "title": each.title._asdict(),
        "version": each.label,
        "number": each.number,
        "state": each.control,
        "kind": str(each.state),
        "dated": instant(each.dated_at).isoformat(timespec="seconds"),
        "rows": each.rows,
    }


def table_object(table: ProcessTable) -> dict[str, Any]:
    """Return the rows of a process with their numbers, ways by number."""
    numbers = {row.id: place for place, row in enumerate(table.rows, start=1)}
    return {
        "lanes": [lane._asdict() for lane in table.lanes()],
        "stages": [stage._asdict() for stage in table.stages()],
        "table": [_row(row, numbers) for row in table.rows],
    }


def conformity_object(
    listed: Listed, table: ProcessTable, found: Conformity, language: str
) -> dict[str, Any]:
    """Return how cases followed a process; ways lead from row to row by their numbers."""
    numbers = {row.id: place for place, row in enumerate(table.rows, start=1)}
    return {
        "process": listed_object(listed),
        "cases": found.cases,
        "fitness": found.fitness,
        "fitting": found.fitting / found.cases if found.cases else None,
        "deviations": [_deviation(each, language) for each in found.deviations],
        "activities": [
            {
                "name": each.name.text(language),
                "rows": [numbers[row] for row in each.rows],
                "seen": each.is_seen,
                "mandatory": each.is_mandatory,
                "cases": each.cases,
                "skipped": each.skipped,
                "repeated": each.repeated,
                "out_of_order": each.out_of_order,
                "median_wait_hours": _hours(each.median_wait),
                "median_stay_hours": _hours(each.median_stay),
            }
            for each in found.activities
        ],
        "ways": [
            {
                "from": numbers[way.source],
                "to": numbers[way.target],
                "cases": way.cases,
                "median_wait_hours": _hours(way.median_wait),
            }
            for way in found.ways
        ],
        "unknown_activities": found.outside,
    }


def _deviation(each: Deviation, language: str) -> dict[str, Any]:
    kind, activity, before = each.sign
    name = activity.text(language)
    ordered = any(before)
    return {
        "kind": str(kind),
        "activity": name,
        "from": before.text(language) if ordered else None,
        "to": name if ordered else None,
        "cases": each.cases,
        "share": each.share,
        "examples": [ref.id for ref in each.examples[:_EXAMPLES]],
    }


def _hours(milliseconds: float | None) -> float | None:
    return None if milliseconds is None else milliseconds / _HOUR_MS


def _row(row: Row, numbers: dict[str, int]) -> dict[str, Any]:
    pain = row.pain
    return {
        "number": numbers[row.id],
        "id": row.id,
        "kind": str(row.kind),
        "stage": row.stage._asdict(),
        "lane": row.lane._asdict(),
        "operation": row.operation._asdict(),
        "note": row.note._asdict(),
        "pain": pain.text._asdict(),
        "severity": str(pain.severity or ""),
        "pain_kind": str(pain.kind or ""),
        "suggestion": row.suggestion._asdict(),
        "owner": row.owner,
        "minutes": row.minutes,
        "waited": row.waited,
        "often": row.often,
        "channel": row.channel,
        "ways": [
            {"to": numbers[way.to], "label": way.label._asdict()}
            for way in row.ways
            if way.to in numbers
        ],
        "inside": numbers.get(row.inside),
        "source": row.source,
    }
