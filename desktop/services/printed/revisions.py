"""The record of revisions: every version of a controlled document up to the printed one."""

from collections.abc import Iterator

from desktop.drawing.pages.content import Block, Heading, Table
from desktop.services.printed.names import Names, Revision
from desktop.services.printed.tongue import Tongue

_HEAD = ("label", "revision_day", "revision_what", "revision_why", "author", "reviewer",
         "approver", "effective")  # fmt: skip
_WIDTHS = (46.0, 53.0, 110.0, 79.0, 46.0, 47.0, 49.0, 53.0)


def revision_blocks(names: Names, tongue: Tongue) -> Iterator[Block]:
    """Yield the table under its heading; nothing where no version is known."""
    if not names.revisions:
        return
    words = tongue.words
    yield Heading(words["revisions"], tongue.other_word("revisions"))
    rows = tuple(_row(each, names, tongue) for each in names.revisions)
    yield Table(tuple(words[name] for name in _HEAD), rows, _WIDTHS, small=True)


def _row(revision: Revision, names: Names, tongue: Tongue) -> tuple[str, ...]:
    version, words = revision.version, tongue.words
    changed = [tongue.text(version.changed), tongue.second(version.changed)]
    first = words["first_issue"] if version.number == 1 else words["none"]
    return (
        version.label,
        names.day(version.approved_at or version.submitted_at or version.created_at),
        "\n".join(filter(None, changed)) or first,
        version.reason or words["none"],
        names.person(version.author).text(tongue.main) or words["none"],
        words["separator"].join(names.person(k).text(tongue.main) for k in revision.reviewers)
        or words["none"],
        names.person(version.approver).text(tongue.main) or words["none"],
        names.day(version.effective_at or version.effective_from) or words["none"],
    )
