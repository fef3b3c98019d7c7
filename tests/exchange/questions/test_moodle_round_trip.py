"""A bank goes out as Moodle XML and comes back as it was, in either language."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whole_questions import KEPT, questions

from desktop.exchange.questions.moodle.reading import read_moodle_xml
from desktop.exchange.questions.moodle.writing import write_moodle_xml

FOREIGN = {
    "penalty": "0.2000000",
    "hidden": "1",
    "shownumcorrect": "",
    "units": "<units><unit><multiplier>1</multiplier><unit_name>m</unit_name></unit></units>",
    "hint": '<hint format="html"><text>a &lt;b&gt;</text></hint><hint><text>b</text></hint>',
    "responsefieldlines": "10",
}
FROM_MOODLE = st.sets(st.sampled_from(sorted(FOREIGN))).map(
    lambda names: {name: FOREIGN[name] for name in names}
)


def _sorted(question):
    return question._replace(pictures=tuple(sorted(question.pictures)), kept=dict(question.kept))


@pytest.mark.parametrize("language", ["zh", "en"])
@given(st.lists(questions(KEPT | FROM_MOODLE), max_size=4))
@settings(max_examples=60, deadline=None)
def test_a_bank_comes_back_as_it_was(tmp_path_factory, language, bank):
    path = tmp_path_factory.mktemp("out") / "a.xml"
    written = write_moodle_xml(path, bank, language)
    assert written.written == len(bank)
    read = read_moodle_xml("a.xml", path.read_bytes())
    assert read.rejected == ()
    assert [_sorted(each) for each in read.questions] == [_sorted(each) for each in bank]
