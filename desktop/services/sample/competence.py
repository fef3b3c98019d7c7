"""Write what the sample's lead said of who worked at the desk before: all of it alone."""

from collections.abc import Collection

from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.exams.competence import Grant, Level
from desktop.store.change import Change
from desktop.store.library import documents
from desktop.store.lists import agents
from desktop.store.training import competence

_REASON = "制度发布前已经在岗，由主管确认。"


def write_competence(change: Change, trainees: Collection[int]) -> None:
    """Let everybody but the trainees work every SOP in force alone."""
    connection = change.connection
    desk = agents(connection)
    lead = next((each.key for each in desk if each.role == "lead"), None)
    in_force = documents.in_force(connection, DocumentKind.SOP)
    for person in desk:
        for version in in_force if person.key not in trainees else ():
            document = documents.version(connection, version).document
            said = Grant(version, Level.ALONE, _REASON, lead, change.now)
            change.insert("competence", competence.grant_row(person.key, document, said))
