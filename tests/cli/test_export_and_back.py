"""What one workspace exports, an empty one takes in as equal tickets, in every format."""

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.drafts import HistoryDraft, MessageDraft, PersonDraft, TicketDraft
from desktop.domain.ticket_query import TicketQuery
from desktop.domain.vocabulary import Level, MessageKind, Priority
from desktop.services.exports import TableFormat, TableStyle
from desktop.services.intake import Intake

START = 1_780_000_000_000
LETTERS = "打印机卡纸ABcé 0=+-@'\"\n,;，。|"
TEXT = st.text(LETTERS, max_size=30).map(str.strip)
LINE = st.text(LETTERS.replace("\n", ""), min_size=1, max_size=20).map(
    lambda text: text.strip() or "x"
)
SECONDS = st.integers(0, 40_000_000).map(lambda seconds: START + seconds * 1000)
STYLES = (
    TableStyle(),
    TableStyle(TableFormat.CSV, ";", bom=False),
    TableStyle(TableFormat.XLSX),
    TableStyle(TableFormat.JSON),
)

people = st.builds(
    PersonDraft,
    st.sampled_from(["江雪梅", "王芳"]),
    st.just(""),
    st.sampled_from(["", "1001"]),
    st.sampled_from(["", "8123"]),
    st.sampled_from(["", "计划部"]),
)
messages = st.builds(
    MessageDraft,
    st.sampled_from(MessageKind),
    LINE,
    SECONDS,
    st.sampled_from(["林晓", "王芳"]),
    st.sampled_from(["", "phone", "mail"]),
)


@st.composite
def tickets(draw):
    created = draw(SECONDS)
    return TicketDraft(
        subject=draw(LINE),
        description=draw(TEXT),
        source="elsewhere",
        external_number=draw(st.uuids()).hex,
        requester=draw(st.none() | people),
        channel=draw(st.sampled_from(["", "phone", "mail", "传呼"])),
        category=draw(st.sampled_from([(), ("设备", "打印机"), ("x > y",)])),
        impact=draw(st.none() | st.sampled_from(Level)),
        urgency=draw(st.none() | st.sampled_from(Level)),
        priority=draw(st.sampled_from(Priority)),
        status=draw(st.sampled_from(["new", "in_progress", "closed", "等零件"])),
        assignee=draw(st.sampled_from(["", "林晓", "魏然"])),
        tags=tuple(sorted(draw(st.sets(st.sampled_from(["急", "+1", "a, b"]))))),
        created_at=created,
        updated_at=created + 60_000,
        extra=draw(st.dictionaries(st.sampled_from(["asset", "备注"]), LINE)),
        messages=sorted(draw(st.lists(messages, max_size=3)), key=lambda each: each.at),
        history=[HistoryDraft(created + 1000, "林晓", {"priority": 2}, "why")]
        if draw(st.booleans())
        else [],
    )


@settings(max_examples=24)
@given(st.lists(tickets(), min_size=1, max_size=5), st.sampled_from(STYLES))
def test_an_export_taken_in_by_an_empty_workspace_gives_equal_tickets(
    open_desk, tmp_path, given_tickets, style
):
    one, other = open_desk().workspace, open_desk().workspace
    mine, yours = one.services(one.setup_session()), other.services(other.setup_session())
    # As an importer writes them: the doors of the services, none of the readers' guesses.
    Intake(one.store, lambda: mine.imports._intent("import.run")).take(  # noqa: SLF001
        iter(given_tickets), len(given_tickets)
    )
    file = Path(tmp_path / f"out.{style.format}")
    assert mine.exports.write(file, TicketQuery(), style) == len(given_tickets)
    (plan,) = yours.imports.inspect(file, yours.imports.zone()).plans
    report = yours.imports.run(plan)
    assert (report.rejected, report.tickets_created) == (0, len(given_tickets))
    kept, came = (list(my.exports.drafts(TicketQuery())) for my in (mine, yours))
    number = lambda draft: draft.external_number  # noqa: E731
    assert sorted(came, key=number) == sorted(kept, key=number)
    one.close()
    other.close()
