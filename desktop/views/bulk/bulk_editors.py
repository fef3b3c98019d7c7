"""One editor for each field that several tickets can be given together, in their order."""

from desktop.domain.vocabulary import ListName
from desktop.views.bulk.bulk_row import Editor
from desktop.views.desk import Desk
from desktop.views.tickets.choices import Choices
from desktop.views.tickets.field_editors import ChoiceEditor, DueEditor, TextEditor, extra_editor
from desktop.views.tickets.picker import Option

# Without these a ticket would be none.
NEVER_EMPTY = frozenset({"status", "priority", "subject"})


def field_editors(desk: Desk) -> list[tuple[str, Editor]]:
    """Return the fields with their editors, made anew."""
    choices = Choices(desk.my.directory, desk.language)
    listed: list[tuple[str, list[Option]]] = [
        ("status", choices.statuses()),
        ("priority", choices.priorities()),
        ("assignee", choices.agents()[1:]),
        ("team", choices.listed(ListName.TEAM)),
        ("category", choices.listed(ListName.CATEGORY)),
        ("service_type", choices.listed(ListName.SERVICE_TYPE)),
        ("stage", choices.listed(ListName.STAGE)),
        ("impact", choices.levels()),
        ("urgency", choices.levels()),
        ("channel", choices.listed(ListName.CHANNEL)),
        ("place", choices.listed(ListName.PLACE)),
    ]
    found: list[tuple[str, Editor]] = []
    for field, options in listed:
        box = ChoiceEditor()
        box.set_options(options)
        found.append((field, box))
    found.insert(3, ("due_at", DueEditor(desk)))
    found += [("subject", TextEditor())]
    for name, definition in desk.my.directory.fields.items():
        found.append((f"extra.{name}", extra_editor(definition, desk)))
    return found
