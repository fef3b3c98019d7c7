"""Event logs as they are written, and read again."""

import io
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.process.log import Case, Event
from desktop.exchange.log_writer import LogFormat, log_writer
from desktop.exchange.opening import open_file
from desktop.exchange.processlog import LogReader

TEXT = st.text(max_size=12)
EVENTS = st.tuples(TEXT, st.one_of(st.none(), st.integers(0, 4 * 10**12)), TEXT)
XES = "{http://www.xes-standard.org/}"


def written(cases, style):
    file = io.StringIO()
    writer = log_writer(file, style)
    for case in cases:
        writer.add(case)
    writer.end()
    return file.getvalue()


@given(st.lists(st.tuples(TEXT, st.lists(EVENTS, max_size=4)), max_size=4))
def test_whatever_stands_in_a_case_the_log_is_sound_xml(found):
    cases = [Case(name, tuple(Event(*each) for each in events)) for name, events in found]
    log = ElementTree.fromstring(written(cases, LogFormat.XES).encode())  # noqa: S314 - our own
    traces = log.findall(f"{XES}trace")
    assert [len(t.findall(f"{XES}event")) for t in traces] == [len(c.events) for c in cases]


def test_a_log_names_case_activity_time_with_zone_and_who():
    cases = [Case("A1-3", (Event("诊断 & <处理>", 1_788_163_200_000, "魏然"), Event("关闭")))]
    text = written(cases, LogFormat.XES)
    assert 'value="诊断 &amp; &lt;处理&gt;"' in text
    assert 'value="2026-08-31T08:00:00.000+00:00"' in text
    assert '<string key="org:resource" value="魏然"/>' in text
    assert text.count("time:timestamp") == 2 + 0  # the global one and that of one event


@pytest.mark.parametrize(("style", "name"), [(LogFormat.XES, "a.xes"), (LogFormat.EVENTS, "a.csv")])
def test_a_log_comes_back_as_it_was(tmp_path, style, name):
    cases = [
        Case("A1-3", (Event("受理", 1000), Event("=诊断", 2000), Event("关闭", 61_000))),
        Case("A2-1", (Event("受理", 5000), Event("关闭", 9000))),
    ]
    path = tmp_path / name
    path.write_text(written(cases, style), "utf-8")
    (source,) = open_file(path).sources
    assert list(LogReader(source, "UTC").cases()) == cases
