"""A process written as BPMN comes back as it was, and every file of it is sound."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from process_tables import tables

from desktop.exchange.bpmn.placed import PlacedProcess
from desktop.exchange.bpmn.reading import read_bpmn
from desktop.exchange.bpmn.to_table import to_table
from desktop.exchange.bpmn.writing import write_bpmn

LANGUAGES = st.sampled_from(["zh", "en"])
SLOW = settings(suppress_health_check=list(HealthCheck), deadline=None)


def back(content):
    return to_table(read_bpmn("a.bpmn", content), "a")


@SLOW
@given(tables(), LANGUAGES)
def test_a_table_comes_back_as_it_was(table, language):
    content = write_bpmn(table, PlacedProcess(), language)
    assert back(content) == table
    found = read_bpmn("a.bpmn", content)
    assert (found.warnings == () or not table.rows, found.kept) == (True, {})
