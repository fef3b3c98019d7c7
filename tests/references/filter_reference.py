"""Filters in slow plain Python over plain rows; shares nothing with the product.

A world is a dictionary: tickets (rows with tags and extra as Python values, files as a number),
people, items ({key: (list, kind, parent)}), me, now in milliseconds, hours the zone is ahead.
"""

import unicodedata
from datetime import UTC, date, datetime, timedelta

DAY = 86_400_000
LENGTHS = {"minute": 60_000, "hour": 3_600_000, "day": DAY, "week": 7 * DAY}


def fold(text):
    """Return a text without letter case and width."""
    return unicodedata.normalize("NFKC", str(text)).lower()


def holds(world, row, condition):
    """Return whether a ticket meets a condition."""
    field, operator, value = condition
    kind = field if field in SPECIAL else KINDS[field]
    if field in SPECIAL:
        return SPECIAL[field](world, row) == value
    has = value_of(world, row, field)
    if operator in ("empty", "not_empty"):
        return (has in (None, "", [], ())) == (operator == "empty")
    return TESTS[kind](world, has, operator, value)


def value_of(world, row, field):
    """Return what a ticket has in a field."""
    if field.startswith("extra."):
        return row["extra"].get(field[6:])
    if field in ("department", "customer_group"):
        person = world["people"].get(row["requester"])
        return person and person[field]
    if field == "status_kind":
        return world["items"][row["status"]][1]
    if field == "number":
        return f"{chr(65 + row['station'])}{row['counter']}"
    return row[field]


def of_list(world, has, operator, wanted):
    """Compare an entry of a list: what stands below one counts as it."""
    found = False
    while has is not None:
        found = found or has in wanted
        has = world["items"][has][2]
    return found == (operator == "any_of")


def of_person(world, has, operator, wanted):
    """Compare a person: me and nobody are words."""
    meant = {world["me"] if each == "me" else None if each == "nobody" else each for each in wanted}
    return (has in meant) == (operator == "any_of")


def of_values(_world, has, operator, wanted):
    """Compare one value or several."""
    values = has if isinstance(has, list) else [has]
    return any(each in wanted for each in values) == (operator == "any_of")


def of_choice(_world, has, operator, wanted):
    """Compare an option by its name in either language."""
    names = {name for pair in OPTIONS if set(pair) & set(wanted) for name in pair}
    values = has if isinstance(has, list) else [has]
    return any(each in names for each in values) == (operator == "any_of")


OPTIONS = [("有线", "Wired"), ("无线", "Wi-Fi")]


def of_text(_world, has, operator, wanted):
    """Compare a text."""
    text, wanted = fold("" if has is None else has), fold(wanted)
    there = has is not None
    return {
        "contains": there and wanted in text,
        "lacks": wanted not in text,
        "begins": there and text.startswith(wanted),
        "same": there and text == wanted,
        "differs": text != wanted,
    }[operator]


def of_number(_world, has, operator, wanted):
    """Compare a number; what is no number is neither more nor less."""
    if operator in ("is", "is_not"):
        return (has == wanted) == (operator == "is")
    if not isinstance(has, int | float):
        return False
    if operator == "range":
        return min(wanted) <= has <= max(wanted)
    return {
        "above": has > wanted,
        "at_least": has >= wanted,
        "below": has < wanted,
        "at_most": has <= wanted,
    }[operator]


def of_time(world, has, operator, wanted):
    """Compare a moment."""
    now = world["now"]
    if operator in ("within", "older", "next", "sooner"):
        length = wanted[0] * LENGTHS[wanted[1]]
        return (
            has is not None
            and {
                "within": now - length <= has <= now,
                "older": has < now - length,
                "next": now <= has < now + length,
                "sooner": has < now + length,
            }[operator]
        )
    day = None if has is None else local_day(world, has)
    return of_day(world, day and day.isoformat(), operator, wanted)


def of_day(world, has, operator, wanted):
    """Compare a day."""
    today = local_day(world, world["now"])
    day = None if has is None else date.fromisoformat(has)
    if operator in ("within", "older", "next", "sooner"):
        days = timedelta(days=max(1, wanted[0] * LENGTHS[wanted[1]] // DAY))
        return (
            day is not None
            and {
                "within": today - days < day <= today,
                "older": day < today - days,
                "next": today <= day < today + days,
                "sooner": day < today + days,
            }[operator]
        )
    first, last = days_of(today, wanted, operator)
    inside = day is not None and first <= day <= last
    if operator in ("on", "between", "not_on"):
        return inside == (operator != "not_on")
    return (
        day is not None
        and {
            "before": day < first,
            "until": day <= last,
            "after": day > last,
            "from": day >= first,
        }[operator]
    )


def days_of(today, wanted, operator):
    """Return first and last day of what is meant."""
    if operator == "between":
        return tuple(sorted(map(date.fromisoformat, wanted)))
    monday = today - timedelta(days=today.weekday())
    named = {
        "today": (today, today),
        "yesterday": (today - timedelta(days=1),) * 2,
        "this_week": (monday, monday + timedelta(days=6)),
        "last_week": (monday - timedelta(days=7), monday - timedelta(days=1)),
        "this_month": (today.replace(day=1), last_of_month(today)),
    }
    return named.get(wanted) or (date.fromisoformat(wanted),) * 2


def last_of_month(day):
    """Return the last day of a month, day by day."""
    while (day + timedelta(days=1)).month == day.month:
        day += timedelta(days=1)
    return day


def local_day(world, at):
    """Return the day of a moment where the desk is."""
    moment = datetime.fromtimestamp(at / 1000, UTC) + timedelta(hours=world["ahead"])
    return moment.date()


def is_overdue(world, row):
    """Return whether an open ticket whose clock runs is past its time."""
    kind = world["items"][row["status"]][1]
    due = row["due_at"]
    stopped = kind in ("waiting_requester", "waiting_approval")
    return bool(row["is_open"] and due is not None and due < world["now"] and not stopped)


def is_for_me(world, row):
    """Return whether an escalation waits for me or my team, or is one that I accepted."""
    me, team = world["me"], world["people"][world["me"]]["team"]
    for record in row["escalations"]:
        if record["state"] == "accepted" and record["answered_by"] == me:
            return True
        mine = record["to_person"] == me or record["to_entry"] == team
        if record["state"] == "asked" and mine:
            return True
    return False


SPECIAL = {
    "callback_due": lambda _w, row: any(each["state"] == "due" for each in row["calls"]),
    "review_due": lambda _w, row: any(each["written_at"] is None for each in row["reviews"]),
    "escalated_to_me": is_for_me,
    "is_open": lambda _w, row: bool(row["is_open"]),
    "overdue": is_overdue,
    "unread": lambda _w, row: bool(row["is_open"]) and row["first_response_at"] is None,
    "attachment": lambda _w, row: row["files"] > 0,
    "historical": lambda _w, row: bool(row["historical"]),
}
LISTS = ("status", "category", "service_type", "channel", "place", "team", "stage")
KINDS = {
    **dict.fromkeys((*LISTS, "customer_group"), "list"),
    **dict.fromkeys(("status_kind", "priority", "impact", "urgency", "tag"), "values"),
    **dict.fromkeys(("assignee", "requester"), "person"),
    **dict.fromkeys(("subject", "description", "department", "source", "language"), "text"),
    **dict.fromkeys(("external_number", "number", "extra.asset_no"), "text"),
    **dict.fromkeys(("created_at", "updated_at", "due_at", "closed_at", "resolved_at"), "time"),
    **dict.fromkeys(("first_response_at", "escalated_at", "extra.happened_at"), "time"),
    **dict.fromkeys(("known_problem_at", "entered_at"), "time"),
    "chases": "number",
    "extra.affected_people": "number",
    "extra.wanted_on": "day",
    "extra.link_kind": "choice",
}
TESTS = {
    "list": of_list, "person": of_person, "values": of_values, "choice": of_choice,
    "text": of_text, "number": of_number, "time": of_time, "day": of_day,
}  # fmt: skip
