"""Any SOP record at all, for tests that write and read it again."""

from hypothesis import strategies as st

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.sops.records import (
    Branch,
    CountsFrom,
    Escalation,
    Lead,
    MustAsk,
    Sop,
    SopHead,
    Step,
    Target,
    Way,
)
from desktop.exchange.sops.draft import SopDraft

HOSTILE = (
    "<!-- /body zh -->",
    "\\<!-- step s1 -->",
    "---\ncode: x",
    "- stage: x",
    '"quoted"',
    "=1+1",
    "a\r\nb",
    "nul\x00",
    " edges ",
    "_x0041_",
    "\u2028",
    "1. one\n2. two",
    "```\nopen",
    "![x](http://a/b.png)",
    "'guard",
    "\ud800",
    "[code]",
    "，；; , ",
    "30 分钟内",
    "### 1 标题",
)
TEXT = st.sampled_from(HOSTILE) | st.text(max_size=12)
BOTH = st.builds(Bilingual, TEXT, TEXT)
NUMBER = st.integers(min_value=0, max_value=10**6)
LEAD = st.builds(Lead, st.sampled_from(Way), TEXT, TEXT, TEXT)
ASKED = st.lists(st.builds(MustAsk, TEXT, BOTH, TEXT), max_size=2).map(tuple)
CODES = st.lists(TEXT, max_size=3).map(tuple)
TARGET = st.builds(
    Target,
    NUMBER,
    st.lists(st.tuples(st.integers(1, 4), NUMBER), max_size=3).map(tuple),
    st.sampled_from(CountsFrom),
)
STEP = st.builds(
    Step,
    id=TEXT,
    title=BOTH,
    body=BOTH,
    stage=TEXT,
    role=TEXT,
    tools=CODES,
    templates=CODES,
    scripts=CODES,
    target=TARGET,
    must_ask=ASKED,
    done_when=BOTH,
    mistakes=BOTH,
    question=BOTH,
    branches=st.lists(st.builds(Branch, BOTH, LEAD, BOTH), max_size=2).map(tuple),
    then=LEAD,
    escalation=st.none() | st.builds(Escalation, NUMBER, TEXT, BOTH),
    waits=st.booleans(),
    behind=st.sampled_from(("", "zh", "en")),
    behind_base=TEXT,
)
HEAD = st.builds(
    SopHead,
    title=BOTH,
    purpose=BOTH,
    applies=BOTH,
    not_for=BOTH,
    target=TARGET,
    knock_outs=st.lists(BOTH, max_size=2).map(tuple),
    first_contact=st.integers(0, 100),
    must_ask=ASKED,
    languages=st.sampled_from((("zh", "en"), ("zh",), ("en",))),
    body=BOTH,
    kept=TEXT,
    behind=st.sampled_from(("", "zh", "en")),
    behind_base=TEXT,
)
SOP = st.builds(Sop, HEAD, st.lists(STEP, max_size=3).map(tuple))
DRAFT = st.builds(
    SopDraft,
    SOP,
    file=st.just("a.md"),
    language=st.sampled_from(("zh", "en", "both")),
    code=TEXT,
    kind=st.sampled_from(DocumentKind),
    service_type=TEXT,
    label=TEXT,
)
