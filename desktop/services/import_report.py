"""The report of an import: what the command line prints as one object and the wizard shows."""

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from desktop.domain.drafts import TicketDraft
from desktop.domain.vocabulary import Priority, StatusKind
from desktop.exchange.mapping import EXTRA
from desktop.exchange.source import SourceKind
from desktop.exchange.tally import Tally
from desktop.services.import_plans import Plan
from desktop.services.intake import Taken

_KINDS = {SourceKind.WORKBOOK: "xlsx"}
_EVENT_LOG = "event_log"


class Words:
    """Counts statuses and priorities while the drafts pass by."""

    def __init__(self) -> None:
        self._source_status: Counter[str] = Counter()
        self._status: Counter[str] = Counter()
        self._source_priority: Counter[str] = Counter()
        self._priority: Counter[str] = Counter()

    def note(self, draft: TicketDraft) -> None:
        """Count one ticket."""
        self._source_status[draft.source_words.get("status", "")] += 1
        self._status[draft.status or StatusKind.NEW] += 1
        self._source_priority[draft.source_words.get("priority", "")] += 1
        self._priority[f"P{int(draft.priority or Priority.P3)}"] += 1

    def counts(self, kinds: dict[str, str]) -> dict[str, dict[str, int]]:
        """Return the counts; a status of the source's own is counted by its kind."""
        status: Counter[str] = Counter()
        for word, count in self._status.items():
            status[kinds.get(word, word)] += count
        return {
            "by_source_status": _filled(self._source_status),
            "by_status": dict(sorted(status.items())),
            "by_source_priority": _filled(self._source_priority),
            "by_priority": dict(sorted(self._priority.items())),
        }


@dataclass(frozen=True, slots=True)
class ImportReport:
    """One table taken in; `as_json` has the keys that scripts rely on."""

    file: str
    member: str
    kind: str
    encoding: str | None
    separator: str | None
    rows_read: int
    empty_rows: int
    merged_rows: int
    rejected: int
    reject_reasons: dict[str, int]
    first_created: int | None
    last_created: int | None
    mapping: dict[str, Any]
    preset: str = ""
    notes: dict[str, int] = field(default_factory=dict)
    sheets: dict[str, str] = field(default_factory=dict)
    run: int = 0
    tickets_created: int = 0
    tickets_updated: int = 0
    history_rows: int = 0
    made: dict[str, int] = field(default_factory=dict)
    rejects_file: str | None = None
    counts: dict[str, dict[str, int]] = field(default_factory=dict)

    def with_result(
        self,
        run: int,
        taken: Taken,
        counts: dict[str, dict[str, int]],
        rejects_file: str | None,
    ) -> "ImportReport":
        """Return the report with what was written."""
        return replace(
            self,
            run=run,
            tickets_created=taken.created,
            tickets_updated=taken.updated,
            history_rows=taken.history_rows,
            made=taken.made,
            rejects_file=rejects_file,
            counts=counts,
        )

    def as_json(self) -> dict[str, Any]:
        """Return the object that scripts read; times are ISO 8601 with zone."""
        return {
            "file": self.file,
            "member": self.member or None,
            "kind": self.kind,
            "encoding": self.encoding,
            "separator": self.separator,
            "rows_read": self.rows_read,
            "tickets_created": self.tickets_created,
            "tickets_updated": self.tickets_updated,
            "history_rows": self.history_rows,
            "rejected": self.rejected,
            "rejects_file": self.rejects_file,
            "first_created": _iso(self.first_created),
            "last_created": _iso(self.last_created),
            **self.counts,
            "mapping": self.mapping,
            "empty_rows": self.empty_rows,
            "merged_rows": self.merged_rows,
            "reject_reasons": self.reject_reasons,
            "preset": self.preset or None,
            "notes": self.notes,
            "sheets": self.sheets or None,
            "made": self.made,
            "run": self.run,
        }


def build_report(plan: Plan, tally: Tally) -> ImportReport:
    """Return the report of a table that was read; what was written is added later."""
    file, source, mapping = plan.file, plan.source, plan.mapping
    kind = _KINDS.get(source.kind, str(source.kind))
    columns = {column.header: _target(column.target, column.extra_id) for column in mapping.columns}
    return ImportReport(
        file=str(file),
        member=source.name if source.name != file.name else "",
        kind=_EVENT_LOG if mapping.event_log is not None and kind == "csv" else kind,
        encoding=source.encoding or None,
        separator=source.separator or None,
        rows_read=tally.rows_read,
        empty_rows=tally.empty_rows,
        merged_rows=tally.merged_rows,
        rejected=tally.rejects,
        reject_reasons=dict(tally.reasons),
        first_created=tally.first_created_at,
        last_created=tally.last_created_at,
        preset=plan.preset,
        notes={name: note.count for name, note in tally.notes.items()},
        sheets={sheet.name: sheet.why or "taken" for sheet in source.hand.sheets},
        mapping={
            "layout": mapping.layout,
            "date_order": mapping.date_order,
            "event_log": mapping.event_log is not None,
            "columns": columns,
            "values": mapping.value_maps,
        },
    )


def totals(reports: list[ImportReport]) -> dict[str, Any]:
    """Return one object for several tables: their sums, and each of them under `files`."""
    objects = [report.as_json() for report in reports]
    if len(objects) == 1:
        return objects[0]
    out: dict[str, Any] = dict.fromkeys(objects[0]) if objects else {}
    for name in ("rows_read", "tickets_created", "tickets_updated", "history_rows", "rejected"):
        out[name] = sum(each[name] for each in objects)
    for name in ("by_source_status", "by_status", "by_source_priority", "by_priority"):
        summed: Counter[str] = Counter()
        for each in objects:
            summed.update(each[name])
        out[name] = dict(sorted(summed.items()))
    firsts = [each["first_created"] for each in objects if each["first_created"]]
    lasts = [each["last_created"] for each in objects if each["last_created"]]
    out["first_created"] = min(firsts, default=None)
    out["last_created"] = max(lasts, default=None)
    out["files"] = objects
    return out


def _target(target: str, extra_id: str) -> str:
    return f"extra.{extra_id}" if target == EXTRA else target


def _filled(counter: Counter[str]) -> dict[str, int]:
    return {word: count for word, count in sorted(counter.items()) if word}


def _iso(at_ms: int | None) -> str | None:
    if at_ms is None:
        return None
    return datetime.fromtimestamp(at_ms / 1000, UTC).isoformat().replace("+00:00", "Z")
