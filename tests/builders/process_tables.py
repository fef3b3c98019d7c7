"""Any process tables, for property tests: odd ids and texts, ways to anywhere, rows inside rows."""

from hypothesis import strategies as st

from desktop.domain.bilingual import Bilingual
from desktop.domain.process.table import (
    Pain,
    PainKind,
    ProcessTable,
    Row,
    RowKind,
    Severity,
    State,
    WayOn,
)

TEXTS = st.one_of(
    st.sampled_from(
        ["", "", "Ask", "问两件事", "两行\r\n文字", " a  b ", 'C:\\x "<&>"', "\x00\x0b\ufffe"]
    ),
    st.text(max_size=12),
)
PAIRS = st.builds(Bilingual, TEXTS, TEXTS)
LANES = st.sampled_from(
    [*[Bilingual()] * 3, *(Bilingual(f"{n}线", f"Line {n}") for n in "一二三"), Bilingual("一线")]
)
NUMBERS = st.none() | st.floats(0, 1e9) | st.integers(0, 99)
TAGS = ("serviceTask a", "parallelGateway a", "startEvent 1 x", "boundaryEvent b", "subProcess c")
SOURCES = st.sampled_from(["", "访谈 3", "BPMN klingon _x", *(f"BPMN {tag}" for tag in TAGS)])
STEPS = st.sampled_from(["", "", "", "018f0000-0000-7000-8000-000000000001", "no id"])
EXTRA = st.dictionaries(TEXTS, st.none() | st.booleans() | st.integers() | TEXTS, max_size=2)


@st.composite
def tables(draw, most=30):
    """Return a table of any rows; some ways and wholes are unknown, some lead in circles."""
    ids = draw(st.lists(st.text(min_size=1, max_size=8), max_size=most, unique=True))
    anywhere = st.sampled_from([*ids, "nowhere"])
    inside = st.sampled_from([*[""] * max(len(ids), 3), *ids, "nowhere"])
    rows = tuple(_row(draw, name, anywhere, inside) for name in ids)
    return ProcessTable(draw(PAIRS), rows, draw(st.sampled_from(State)))


def _row(draw, name, anywhere, inside):
    ways = st.lists(st.builds(WayOn, anywhere, PAIRS), max_size=3)
    pains = st.builds(
        Pain,
        PAIRS,
        st.none() | st.sampled_from(Severity),
        st.none() | st.sampled_from(PainKind),
        PAIRS,
    )
    few = draw(st.integers(0, 3))
    return Row(
        name,
        draw(st.sampled_from(RowKind)),
        draw(LANES),
        draw(LANES),
        draw(PAIRS),
        draw(PAIRS),
        draw(pains) if few == 0 else Pain(),
        draw(PAIRS) if few == 1 else Bilingual(),
        draw(TEXTS),
        *(draw(NUMBERS) for _ in range(3)),
        draw(TEXTS),
        tuple(draw(ways)) if few else (),
        draw(SOURCES),
        draw(inside),
        draw(STEPS),
        draw(EXTRA),
    )
