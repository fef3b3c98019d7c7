"""Every kind of record that a change set can touch: its table and the columns history keeps."""

from typing import NamedTuple


class Kind(NamedTuple):
    """One kind of record. `json_field` holds values by field id; `derived` is never in history."""

    table: str
    columns: tuple[str, ...]
    timed_key: bool = False
    json_field: str = ""
    derived: tuple[str, ...] = ()


KINDS = {
    "station": Kind("station", ("id", "letter", "name", "counter", "local")),
    "setting": Kind("setting", ("name", "value")),
    "list_item": Kind(
        "list_item",
        (
            *("list", "code", "name_zh", "name_en", "kind", "parent", "position", "retired_at"),
            "data",
        ),
    ),
    "person": Kind(
        "person",
        (
            *("id", "name_zh", "name_en", "pinyin", "sort_name", "staff_no", "contact"),
            *("department", "customer_group", "form_of_address", "role", "team", "away_until"),
            *("retired_at", "last_worked_at", "extension", "mobile", "seat", "superior", "vip"),
        ),
    ),
    "field_definition": Kind(
        "field_definition",
        ("id", "version", "kind", "label_zh", "label_en", "data", "retired_at"),
    ),
    "ticket": Kind(
        "ticket",
        (
            *("id", "station", "counter", "source", "external_number", "subject", "description"),
            *("requester", "channel", "service_type", "category", "impact", "urgency"),
            *("priority", "status", "stage", "team", "assignee", "place", "tags", "language"),
            *("extra", "created_at", "updated_at", "first_response_at", "resolved_at"),
            *("closed_at", "due_at", "escalated_at", "deleted_at", "historical", "import_id"),
            *("is_open", "sla_mark", "sla_soon_at", "sla_calendar", "chases", "known_problem_at"),
            *("entered_at", "late_reason", "merged_into"),
        ),
        timed_key=True,
        json_field="extra",
        derived=("is_open", "sla_mark", "sla_soon_at", "sla_calendar", "chases"),
    ),
    "message": Kind(
        "message",
        ("ticket", "kind", "author", "author_name", "channel", "body", "created_at", "origin"),
        timed_key=True,
    ),
    "attachment": Kind(
        "attachment",
        ("ticket", "message", "name", "media_type", "bytes", "sha256", "created_at", "origin"),
        timed_key=True,
    ),
    "ticket_link": Kind("ticket_link", ("ticket", "other", "kind")),
    "ticket_merge": Kind(
        "ticket_merge", ("ticket", "person", "merged_at", "source_fields", "target_fields")
    ),
    "ticket_decision": Kind(
        "ticket_decision",
        (
            *("ticket", "field", "source", "rule", "ruling", "person", "reason", "data"),
            "decided_at",
        ),
    ),
    "sla_clock": Kind(
        "sla_clock",
        (
            *("ticket", "kind", "cycle", "state", "minutes", "due_at", "warn_at", "warn_share"),
            *("stopped_at", "used_ms", "elapsed_ms", "paused_ms", "paused_elapsed_ms", "met"),
            "calendar",
        ),
        derived=(
            *("state", "minutes", "due_at", "warn_at", "warn_share", "stopped_at", "used_ms"),
            *("elapsed_ms", "paused_ms", "paused_elapsed_ms", "met", "calendar"),
        ),
    ),
    "sla_segment": Kind(
        "sla_segment",
        (
            *("clock", "act", "at", "cause", "why", "person", "minutes", "calendar", "targets"),
            *("counts_from", "past"),
        ),
    ),
    "sla_warning": Kind("sla_warning", ("clock", "share", "minutes", "reached_at", "found_at")),
    "import_run": Kind(
        "import_run", ("id", "source", "started_at", "finished_at", "undone_at", "report")
    ),
    "saved_view": Kind(
        "saved_view",
        (
            *("id", "owner", "shared", "position", "name_zh", "name_en", "icon"),
            *("conditions", "words", "sort", "descending", "grouping", "columns"),
        ),
    ),
    "quick_action": Kind(
        "quick_action", ("id", "owner", "shared", "position", "name_zh", "name_en", "data")
    ),
    "document": Kind(
        "document",
        (
            *("id", "kind", "code", "service_type", "category", "owner", "review_months"),
            *("systems", "review_wanted_at", "review_wanted", "template", "created_at"),
        ),
    ),
    "document_version": Kind(
        "document_version",
        (
            *("id", "document", "number", "label", "state", "title_zh", "title_en", "data"),
            *("author", "changed_zh", "changed_en", "reason", "minor", "created_at"),
            *("updated_at", "submitted_at", "approver", "approved_at", "override"),
            *("effective_from", "effective_at", "ended_at", "next_review_at", "text_hash"),
            *("based_on", "line"),
        ),
        json_field="data",
    ),
    "pain_end": Kind("pain_end", ("step", "kind", "target", "note", "person", "at")),
    "interview": Kind(
        "interview", ("id", "document", "who", "held_on", "lines", "person", "created_at")
    ),
    "document_step": Kind("document_step", ("id", "document", "created_at")),
    "step_text": Kind(
        "step_text",
        (
            *("step", "version", "position", "stage", "role", "title_zh", "title_en"),
            *("body_zh", "body_en", "data"),
        ),
        json_field="data",
    ),
    "document_review": Kind(
        "document_review",
        ("version", "reviewer", "asked_at", "decision", "decided_at", "reason"),
    ),
    "document_comment": Kind(
        "document_comment", ("version", "step", "author", "body", "created_at", "settled_at")
    ),
    "document_signature": Kind(
        "document_signature", ("version", "person", "signed_at", "text_hash")
    ),
    "document_file": Kind(
        "document_file", ("document", "name", "media_type", "bytes", "sha256", "created_at")
    ),
    "pointer": Kind("pointer", ("from_kind", "from_record", "document", "step", "version")),
    "sop_run": Kind(
        "sop_run",
        (
            *("ticket", "document", "version", "cause", "attached_at", "attached_by"),
            *("started_at", "ended", "ended_at", "followed_by", "stayed", "answers"),
        ),
        json_field="answers",
    ),
    "sop_run_step": Kind(
        "sop_run_step",
        (
            *("run", "step", "state", "at", "person", "seconds", "target", "reason", "branch"),
            *("note", "look_again", "round", "since", "earlier"),
        ),
    ),
    "filled_form": Kind(
        "filled_form",
        (
            *("ticket", "template", "form_version", "answers", "filled_by", "filled_at"),
            "updated_at",
        ),
        json_field="answers",
    ),
    "escalation": Kind(
        "escalation",
        (
            *("ticket", "kind", "state", "to_person", "to_entry", "reason", "symptom", "promise"),
            *("expected_at", "data", "asked_by", "asked_at", "calendar", "answered_by"),
            *("answered_at", "ended_by", "ended_at", "missing", "said"),
        ),
    ),
    "call_back": Kind(
        "call_back",
        (
            *("ticket", "why", "state", "due_at", "attempts", "marks", "words", "called_by"),
            "called_at",
        ),
    ),
    "review": Kind(
        "review",
        ("ticket", "why", "due_at", "well", "badly", "cause", "written_by", "written_at"),
    ),
    "finding": Kind("finding", ("review", "kind", "text", "step", "state")),
    "handover_note": Kind(
        "handover_note",
        (
            *("ticket", "tried", "next_step", "waits", "written_by", "written_at", "given_to"),
            "given_at",
        ),
    ),
    "favourite": Kind("favourite", ("person", "document")),
    "script": Kind(
        "script",
        (
            *("id", "code", "title_zh", "title_en", "body_zh", "body_en", "stage"),
            *("service_type", "position", "updated_at", "retired_at"),
        ),
    ),
    "question": Kind(
        "question",
        (
            *("id", "category", "tags", "difficulty", "external", "review", "about_kind"),
            *("about", "about_version", "author", "created_at", "retired_at"),
        ),
    ),
    "question_version": Kind(
        "question_version",
        (
            *("question", "number", "kind", "name", "data", "person", "made_at", "approver"),
            "approved_at",
        ),
    ),
    "question_file": Kind(
        "question_file",
        ("question", "number", "name", "media_type", "bytes", "sha256", "created_at"),
    ),
    "question_pair": Kind("question_pair", ("first", "second", "person", "said_at")),
    "exam_attempt": Kind(
        "exam_attempt",
        (
            *("id", "document", "version", "person", "number", "state", "seed", "factor"),
            *("started_at", "ended_at", "whole_ms", "item_ms", "at", "away", "breaks", "reason"),
            *("percent", "passed", "knock_outs", "waiting", "way", "trainer"),
        ),
    ),
    "exam_item": Kind(
        "exam_item",
        (
            *("attempt", "place", "question", "number", "seed", "marks", "stage", "response"),
            *("spent_ms", "flagged", "answered_at", "grade", "remarks"),
        ),
    ),
    "exam_time": Kind("exam_time", ("person", "factor")),
    "exam_paper": Kind(
        "exam_paper", ("document", "version", "number", "seed", "items", "made_by", "made_at")
    ),
    "coaching": Kind("coaching", ("person", "stage", "tasks", "author", "made_at")),
    "cohort": Kind(
        "cohort",
        (
            *("id", "title_zh", "title_en", "starts_on", "ends_on", "goal_days", "exam"),
            *("created_at", "ended_at", "accompanied"),
        ),
    ),
    "cohort_person": Kind(
        "cohort_person", ("cohort", "person", "mentor", "released_by", "released_at")
    ),
    "review_card": Kind(
        "review_card",
        (
            *("person", "kind", "about", "version", "due_on", "state", "reviews", "lapses"),
            "reviewed_at",
        ),
    ),
    "practice_answer": Kind(
        "practice_answer",
        (
            *("person", "kind", "about", "version", "question", "stage", "response", "grade"),
            *("fraction", "hints", "spent_ms", "answered_at"),
        ),
    ),
    "cohort_topic": Kind(
        "cohort_topic",
        (
            *("cohort", "position", "kind", "held_on", "title_zh", "title_en", "document"),
            *("version", "minutes", "material", "place", "trainer"),
        ),
    ),
    "topic_presence": Kind("topic_presence", ("topic", "person", "state", "taken_by", "taken_at")),
    "accompanied_ticket": Kind(
        "accompanied_ticket",
        ("cohort", "person", "ticket", "note", "made_at", "signed_by", "signed_at"),
    ),
    "competence": Kind(
        "competence",
        ("person", "document", "version", "level", "reason", "granted_by", "granted_at"),
    ),
    "error_code": Kind(
        "error_code",
        (
            *("id", "code", "system", "version", "level", "meaning_zh", "meaning_en"),
            *("causes_zh", "causes_en", "checks_zh", "checks_en", "handling_zh"),
            *("handling_en", "escalate", "document", "updated_at", "retired_at"),
        ),
    ),
}
