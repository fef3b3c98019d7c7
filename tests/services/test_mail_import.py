"""Mails as tickets: an answer is a message of its ticket, and the same mail never comes twice."""

import zipfile

import pytest
from mails import mail, zipped

from desktop.domain.drafts import TicketDraft
from desktop.domain.numbers import full_number
from desktop.domain.progress import ignore_progress
from desktop.domain.ticket_query import TicketQuery
from desktop.domain.vocabulary import MessageKind
from desktop.store import tickets


class Mails:
    """Imports mails into a desk and tells what is there."""

    def __init__(self, desk, folder):
        self.desk, self.folder = desk, folder
        folder.mkdir()

    def take(self, **files):
        """Import mails, named in the order they are read."""
        for old in self.folder.iterdir():
            old.unlink()
        for name, data in files.items():
            (self.folder / f"{name}.eml").write_bytes(data)
        return self.open(self.folder)

    def open(self, path):
        """Import a file, an archive or a folder."""
        (plan,) = self.desk.wei.imports.inspect(path, "UTC").plans
        return self.desk.wei.imports.run(plan)

    def all(self):
        """Return every ticket, the oldest first."""
        keys = tickets.all_keys(self.desk.store.reader, TicketQuery(descending=False))
        return [tickets.get(self.desk.store.reader, key) for key in keys]


@pytest.fixture
def mails(desk, tmp_path):
    return Mails(desk, tmp_path / "mail")


FIRST = mail("Printer jams", "On line 2.", "<1@x>")
ANSWER = mail("Re: Printer jams", "Still so.", "<2@x>", In_Reply_To="<1@x>")
LATER = mail("AW: Printer jams", "Thanks", "<3@x>", References="<1@x> <2@x>")


def test_an_answer_is_a_message_whatever_the_order_of_the_files(mails):
    report = mails.take(a=LATER, b=ANSWER, c=FIRST)
    assert (report.rows_read, report.tickets_created, report.tickets_updated) == (3, 1, 2)
    (ticket,) = mails.all()
    assert (ticket.subject, ticket.description) == ("Printer jams", "On line 2.")
    assert sorted(message.body for message in ticket.messages) == ["Still so.", "Thanks"]
    assert {message.kind for message in ticket.messages} == {MessageKind.INBOUND}


def test_an_answer_of_another_day_finds_its_ticket_through_the_answer_before(mails):
    mails.take(a=FIRST)
    mails.take(a=ANSWER)
    mails.take(a=mail("Re: Printer jams", "Third", "<4@x>", In_Reply_To="<2@x>"))
    (ticket,) = mails.all()
    assert [message.body for message in ticket.messages] == ["Still so.", "Third"]


def test_importing_again_changes_nothing_not_even_what_was_edited(mails, desk, dump):
    mails.take(a=FIRST, b=ANSWER)
    (ticket,) = mails.all()
    desk.wei.tickets.change([ticket.key], {"subject": "Printer, line 2"})
    before = dump(desk.store.reader, "change_set", "change", "station", "import_run")
    report = mails.take(a=ANSWER, b=FIRST)
    assert (report.tickets_created, report.tickets_updated) == (0, 2)
    assert dump(desk.store.reader, "change_set", "change", "station", "import_run") == before


def test_a_mail_without_a_number_is_known_again_by_its_content(mails):
    bare = mail("No number", "x", None)
    mails.take(a=bare)
    mails.take(a=bare.replace(b"\r\n", b"\n"))
    assert len(mails.all()) == 1


def test_another_text_under_a_known_number_is_kept_as_a_message(mails):
    mails.take(a=FIRST)
    mails.take(a=mail("Printer jams", "Forged or corrected.", "<1@x>"))
    mails.take(a=mail("Printer jams", "Forged or corrected.", "<1@x>"))
    (ticket,) = mails.all()
    assert [message.body for message in ticket.messages] == ["Forged or corrected."]


def test_a_number_of_the_desk_in_the_subject_leads_to_its_ticket(mails, desk):
    key = desk.wei.tickets.create(TicketDraft("Keyboard"))
    ticket = tickets.get(desk.store.reader, key)
    number = full_number("DB", ticket.station, ticket.counter)
    wrong = number[:-1] + str((int(number[-1]) + 1) % 10)
    mails.take(
        a=mail(f"Re: [{number}] Keyboard", "It works.", "<9@x>"),
        b=mail(f"About {wrong}", "?", "<10@x>"),
    )
    mails.take(a=mail(f"Re: [{number}] Keyboard", "It works.", "<9@x>"))
    body = tickets.get(desk.store.reader, key).messages[0].body
    assert body.endswith("It works.")
    assert len(tickets.get(desk.store.reader, key).messages) == 1
    assert len(mails.all()) == 2


def test_a_circle_of_answers_and_an_answer_to_nothing_are_tickets(mails):
    one = mail("One", "1", "<c1@x>", In_Reply_To="<c2@x>")
    two = mail("Two", "2", "<c2@x>", In_Reply_To="<c1@x>")
    lost = mail("Re: gone", "3", "<c3@x>", In_Reply_To="<never@x>")
    own = mail("Self", "4", "<c4@x>", In_Reply_To="<c4@x>")
    report = mails.take(a=one, b=two, c=lost, d=own)
    assert report.rejected == 0
    assert {ticket.subject for ticket in mails.all()} >= {"Re: gone", "Self"}
    said = [message.body for ticket in mails.all() for message in ticket.messages]
    assert len(mails.all()) + len(said) == 4


def test_what_the_desk_wrote_is_a_reply_and_the_first_response(mails, desk):
    first = desk.store.reader.execute("select key from person where role = 'agent'").fetchone()[0]
    desk.store.write(
        desk.wei.tickets._intent("person.change"),  # noqa: SLF001 - no service sets a contact yet
        lambda change: change.update("person", first, {"contact": "Wei@desk.example"}),
    )
    answer = mail(
        "Re: Printer jams",
        "On my way.",
        "<5@x>",
        From="wei@desk.example",
        In_Reply_To="<1@x>",
        Date="Wed, 13 Sep 2023 13:35:45 +0200",
    )
    mails.take(a=FIRST, b=answer)
    (ticket,) = mails.all()
    assert ticket.messages[0].kind == MessageKind.REPLY
    assert ticket.first_response_at - ticket.created_at == 30 * 60_000


def test_an_mbox_and_an_archive_hold_the_same_mails(mails, tmp_path):
    box = b"".join(
        b"From x\n" + each.replace(b"\r\n", b"\n") + b"\n\n" for each in (FIRST, ANSWER, LATER)
    )
    (tmp_path / "box.mbox").write_bytes(box)
    report = mails.open(tmp_path / "box.mbox")
    assert (report.rows_read, report.tickets_created) == (3, 1)
    report = mails.open(zipped(tmp_path / "all.zip", a=FIRST, b=ANSWER))
    assert (report.rows_read, report.tickets_created) == (2, 0)
    with zipfile.ZipFile(tmp_path / "box.zip", "w") as archive:
        archive.writestr("in/box.mbox", box)
    assert mails.open(tmp_path / "box.zip").tickets_created == 0
    (ticket,) = mails.all()
    assert len(ticket.messages) == 2


def test_a_person_is_known_by_the_address_whatever_the_name(mails):
    mails.take(
        a=mail("One", "1", "<1@x>"),
        b=mail("Two", "2", "<2@x>", From="=?utf-8?b?5p2O5a6J?= <ANN@desk.example>"),
    )
    assert len({ticket.requester for ticket in mails.all()}) == 1


def test_an_import_of_mails_is_taken_back_whole(mails, desk, dump):
    mails.take(a=FIRST)
    before = dump(desk.store.reader, "change_set", "change", "station", "import_run")
    report = mails.take(a=ANSWER, b=mail("Other", "x", "<7@x>"))
    desk.wei.imports.undo(report.run)
    assert dump(desk.store.reader, "change_set", "change", "station", "import_run") == before


def test_a_dry_run_and_the_run_agree(mails, desk):
    mails.take(a=FIRST)
    for name, data in {"a": ANSWER, "b": LATER, "c": mail("New", "n", "<8@x>")}.items():
        (mails.folder / f"{name}.eml").write_bytes(data)
    plans = desk.wei.imports.inspect(mails.folder, "UTC").plans
    dry = desk.wei.imports.rehearse(plans)
    assert (dry.rows_read, dry.creates, dry.updates, dry.joined, dry.left_out) == (3, 1, 0, 2, 0)
    outcome = desk.wei.imports.run_all(plans, dry, ignore_progress)
    assert outcome.created == 1
    assert all(check.agrees for check in outcome.checks)
