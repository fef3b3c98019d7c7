"""Results as xAPI statements, one JSON object a line: a training record for other programs.

Nothing here has an address in a network: people and exams are named by urns, and a statement has
the id of its attempt, so that the same attempt is the same statement whenever it is written.
"""

import json
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from desktop.domain.bilingual import Bilingual
from desktop.exchange.results.record import ResultRecord

_PEOPLE, _EXAM = "urn:deskbook:people", "urn:deskbook:exam"
_VERBS = "http://adlnet.gov/expapi/verbs/"
_TYPE = "http://adlnet.gov/expapi/activities/assessment"
_SAID = {
    "passed": Bilingual("通过了", "passed"),
    "failed": Bilingual("未通过", "failed"),
    "completed": Bilingual("做完了", "completed"),
}
_VERSION, _MINUTE_MS, _SECOND_MS = "1.0.3", 60_000, 1_000


def statements(records: Iterable[ResultRecord]) -> Iterator[str]:
    """Yield a statement for each attempt that counts; voided ones say nothing."""
    for record in records:
        if not record.is_void:
            yield json.dumps(_statement(record), ensure_ascii=False, separators=(",", ":"))


def _statement(record: ResultRecord) -> dict[str, Any]:
    verb = "completed" if record.waiting else "passed" if record.passed else "failed"
    return {
        "id": str(UUID(bytes=record.id)),
        "actor": _agent(record.person, record.identity),
        "verb": {"id": _VERBS + verb, "display": _both(_SAID[verb])},
        "object": {
            "objectType": "Activity",
            "id": f"{_EXAM}:{record.exam}:{record.version}",
            "definition": {"type": _TYPE, "name": _both(record.title)},
        },
        "result": _result(record),
        "context": _context(record),
        "timestamp": _iso(record.ended_at),
        "version": _VERSION,
    }


def _agent(name: Bilingual, identity: str) -> dict[str, Any]:
    account = {"homePage": _PEOPLE, "name": identity}
    return {"objectType": "Agent", "name": name.zh or name.en, "account": account}


def _result(record: ResultRecord) -> dict[str, Any]:
    scaled = record.got / record.of if record.of else 1.0
    result: dict[str, Any] = {
        "score": {
            # A stage may cost more than it gives; xAPI knows nothing below −1.
            "scaled": round(min(max(scaled, -1.0), 1.0), 4),
            "raw": round(record.got, 2),
            "min": 0,
            "max": round(record.of, 2),
        },
        "completion": True,
        "duration": _duration(record.spent_ms),
    }
    # While a trainer has yet to mark, nobody has succeeded or failed.
    return result if record.waiting else result | {"success": record.passed}


def _context(record: ResultRecord) -> dict[str, Any]:
    stages = {
        stage.code or "general": {"raw": round(stage.got, 2), "max": round(stage.of, 2)}
        for stage in record.stages
    }
    context: dict[str, Any] = {
        "platform": "Deskbook",
        "contextActivities": {"grouping": [{"id": f"{_EXAM}:{record.exam}"}]},
        "extensions": {
            "urn:deskbook:attempt": record.number,
            "urn:deskbook:way": record.way,
            "urn:deskbook:knock-outs": record.knock_outs,
            "urn:deskbook:stages": stages,
        },
    }
    if any(record.trainer):
        context["instructor"] = {"objectType": "Agent", "name": record.trainer.text("en")}
        context["instructor"]["account"] = {
            "homePage": _PEOPLE,
            "name": record.trainer_identity,
        }
    return context


def _both(said: Bilingual) -> dict[str, str]:
    return {name: text for name, text in (("zh-CN", said.zh), ("en", said.en)) if text}


def _duration(spent_ms: int) -> str:
    minutes, rest = divmod(spent_ms, _MINUTE_MS)
    return f"PT{minutes}M{rest / _SECOND_MS:g}S"


def _iso(at: int) -> str:
    moment = datetime.fromtimestamp(at / _SECOND_MS, UTC)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
