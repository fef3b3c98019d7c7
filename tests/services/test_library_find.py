"""The quick way of finding documents by title finds what the rule of matching finds."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.documents.shelf import Shelved
from desktop.domain.documents.states import State
from desktop.domain.matching import Title, match
from desktop.services.sounds import readings

WORDS = st.sampled_from(
    ["账号", "重置", "打印", "Wi-Fi", "Ａ4", "print", "ERP", "单", "of", "ß", " "]
)
TEXTS = st.lists(WORDS, max_size=4).map("".join)
TYPED = st.one_of(TEXTS, st.text("abcdeghiprsuwxyz 账打-4", max_size=5))


def row(key, code, title):
    state = State.EFFECTIVE
    return Shelved(key, DocumentKind.SOP, code, title, None, None, None, key, 1, "A/0", state)


@given(st.lists(st.tuples(TEXTS, TEXTS), max_size=5), TYPED)
def test_what_is_found_is_what_the_rule_of_matching_finds(desk, titles, typed):
    rows = [row(n, f"ACC-{n:02}", Bilingual(*pair)) for n, pair in enumerate(titles)]
    language = desk.lin.session.language
    expected = []
    for each in rows:
        shown = each.title.text(language)
        other = each.title.text("en" if language == "zh" else "zh")
        if match(Title(f"{each.code} {shown}", other), typed, readings) is not None:
            expected.append(each)
    assert desk.lin.library.find(rows, typed) == expected
