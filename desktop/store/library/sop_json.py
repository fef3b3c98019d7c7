"""The parts of SOP heads and steps that are kept as JSON: how they are written and read."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from desktop.domain.bilingual import Bilingual
from desktop.domain.sops.records import (
    Branch,
    CountsFrom,
    Escalation,
    Lead,
    MustAsk,
    SopHead,
    Step,
    Target,
    Way,
)

Json = dict[str, Any]


def text(data: Mapping[str, Any]) -> str:
    """Return the JSON text of a step's or head's data; in order, so that undo gives it back."""
    return json.dumps(data, ensure_ascii=False, sort_keys=True)


def differences(before: Mapping[str, Any], after: Mapping[str, Any]) -> Json:
    """Return what to set (None: to take away) so that one becomes the other, by "data.<name>"."""
    # Read back from its text, so that history holds the very order in which it is kept.
    wanted: Json = json.loads(text(after))
    return {
        f"data.{name}": wanted.get(name)
        for name in sorted(before.keys() | wanted.keys())
        if before.get(name) != wanted.get(name)
    }


def step_data(step: Step) -> Json:
    """Return what a step keeps beside its own columns; what is empty is left out."""
    return _filled(
        {
            "tools": list(step.tools),
            "templates": list(step.templates),
            "scripts": list(step.scripts),
            "target": _target(step.target),
            "must_ask": [_asked(item) for item in step.must_ask],
            **_pair("done_when", step.done_when),
            **_pair("mistakes", step.mistakes),
            **_pair("question", step.question),
            "branches": [
                _filled(
                    {
                        **_pair("label", branch.label),
                        "lead": _lead(branch.lead),
                        **_pair("note", branch.note),
                    }
                )
                for branch in step.branches
            ],
            "then": _lead(step.then),
            "escalation": _escalation(step.escalation),
            "waits": step.waits,
            "behind": step.behind,
            "behind_base": step.behind_base,
        }
    )


def to_step(data: Mapping[str, Any], known: Step) -> Step:
    """Return `known` (what the columns say) with what was kept as JSON."""
    return known._replace(
        tools=tuple(data.get("tools", ())),
        templates=tuple(data.get("templates", ())),
        scripts=tuple(data.get("scripts", ())),
        target=_to_target(data.get("target", {})),
        must_ask=_to_asked(data.get("must_ask", ())),
        done_when=_to_pair(data, "done_when"),
        mistakes=_to_pair(data, "mistakes"),
        question=_to_pair(data, "question"),
        branches=tuple(
            Branch(_to_pair(each, "label"), _to_lead(each.get("lead", {})), _to_pair(each, "note"))
            for each in data.get("branches", ())
        ),
        then=_to_lead(data.get("then", {})),
        escalation=_to_escalation(data.get("escalation")),
        waits=bool(data.get("waits", False)),
        behind=data.get("behind", ""),
        behind_base=data.get("behind_base", ""),
    )


def head_data(head: SopHead) -> Json:
    """Return what a version's head keeps beside its title."""
    return _filled(
        {
            **_pair("purpose", head.purpose),
            **_pair("applies", head.applies),
            **_pair("not_for", head.not_for),
            "target": _target(head.target),
            "knock_outs": [_pair("text", each) for each in head.knock_outs],
            "first_contact": head.first_contact,
            "must_ask": [_asked(item) for item in head.must_ask],
            "languages": list(head.languages),
            **_pair("body", head.body),
            "kept": head.kept,
            "behind": head.behind,
            "behind_base": head.behind_base,
        }
    )


def to_head(title: Bilingual, data: Mapping[str, Any]) -> SopHead:
    """Return the head of a version."""
    return SopHead(
        title,
        _to_pair(data, "purpose"),
        _to_pair(data, "applies"),
        _to_pair(data, "not_for"),
        _to_target(data.get("target", {})),
        tuple(_to_pair(each, "text") for each in data.get("knock_outs", ())),
        int(data.get("first_contact", 0)),
        _to_asked(data.get("must_ask", ())),
        tuple(data.get("languages", ())),
        _to_pair(data, "body"),
        data.get("kept", ""),
        data.get("behind", ""),
        data.get("behind_base", ""),
    )


def _filled(values: Json) -> Json:
    return {name: value for name, value in values.items() if value not in ("", [], {}, 0, None)}


def _pair(name: str, text: Bilingual) -> Json:
    return {f"{name}_{language}": said for language, said in text._asdict().items() if said}


def _to_pair(data: Mapping[str, Any], name: str) -> Bilingual:
    return Bilingual(data.get(f"{name}_zh", ""), data.get(f"{name}_en", ""))


def _target(target: Target) -> Json:
    counts_from = "" if target.counts_from is CountsFrom.STEP else str(target.counts_from)
    by_priority = {str(number): minutes for number, minutes in target.by_priority}
    found = {"minutes": target.minutes, "by_priority": by_priority, "counts_from": counts_from}
    return _filled(found)


def _to_target(data: Mapping[str, Any]) -> Target:
    by_priority = tuple((int(n), int(m)) for n, m in data.get("by_priority", {}).items())
    counts_from = CountsFrom(data.get("counts_from", CountsFrom.STEP))
    return Target(int(data.get("minutes", 0)), by_priority, counts_from)


def _asked(item: MustAsk) -> Json:
    return _filled({"id": item.id, **_pair("text", item.text), "field": item.field})


def _to_asked(items: Iterable[Mapping[str, Any]]) -> tuple[MustAsk, ...]:
    return tuple(
        MustAsk(item.get("id", ""), _to_pair(item, "text"), item.get("field", "")) for item in items
    )


def _lead(lead: Lead) -> Json:
    way = "" if lead.way is Way.NEXT else str(lead.way)
    return _filled({**lead._asdict(), "way": way})


def _to_lead(data: Mapping[str, Any]) -> Lead:
    way = Way(data.get("way", Way.NEXT))
    return Lead(way, data.get("step", ""), data.get("role", ""), data.get("document", ""))


def _escalation(found: Escalation | None) -> Json:
    if found is None:
        return {}
    return {"after": found.after_minutes, "role": found.role, **_pair("note", found.note)}


def _to_escalation(data: Mapping[str, Any] | None) -> Escalation | None:
    if not data:
        return None
    return Escalation(int(data.get("after", 0)), data.get("role", ""), _to_pair(data, "note"))
