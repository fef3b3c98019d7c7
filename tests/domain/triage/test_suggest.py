"""Suggestions from past tickets: right where words tell, silent where they do not, forgetful."""

import time
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.triage.suggest import Suggester, terms_of

PRINT, NET, MAIL = 1, 2, 3
WORDS = {
    PRINT: ["打印机卡纸", "墨粉用完", "标签打印不清", "printer jam", "toner empty", "双面打印"],
    NET: ["无线连不上", "网线松了", "wifi slow", "拿不到地址", "上不了网", "网络很慢"],
    MAIL: ["邮箱满了", "收不到邮件", "outlook crash", "附件发不出", "mail delayed", "密码过期"],
}
FILLER = ["麻烦看一下", "很急", "早上开始", "财务部", "please help", "三楼", "谢谢", "昨天也是"]


def desk(count, seed=5, noise=0.0):
    random = Random(seed)  # noqa: S311 - the same desk for the same seed
    out = []
    for _ in range(count):
        label = random.choice(list(WORDS))
        said = random.choice(list(WORDS)) if random.random() < noise else label
        text = "，".join([*random.sample(FILLER, 2), random.choice(WORDS[said])])
        out.append((text, label))
    return out


def learned(examples):
    suggester = Suggester()
    suggester.learn_all(examples)
    return suggester


def test_words_of_a_category_suggest_it_with_its_grounds():
    found = learned(desk(400)).suggest("三楼的打印机又卡纸了")
    assert found.label == PRINT
    assert found.confidence > 0.8
    assert "打印" in found.grounds or "卡纸" in found.grounds


def test_nothing_is_said_of_what_no_past_ticket_speaks_of():
    suggester = learned(desk(400))
    assert suggester.suggest("咖啡机漏水") is None
    assert suggester.suggest("") is None


def test_a_young_desk_suggests_nothing():
    assert learned(desk(20)).suggest("打印机卡纸") is None


def test_what_is_said_is_right_about_as_often_as_it_says():
    suggester = learned(desk(2000, noise=0.3))
    said, right = 0.0, 0
    told = [(suggester.suggest(text), label) for text, label in desk(1500, seed=77, noise=0.3)]
    spoken = [(found, label) for found, label in told if found is not None]
    for found, label in spoken:
        said += found.confidence
        right += found.label == label
    assert len(spoken) > 1000
    assert abs(said - right) / len(spoken) < 0.06


def test_mere_filler_is_no_ground():
    found = learned(desk(900)).suggest("麻烦看一下，很急，谢谢")
    assert found is None or found.confidence < 0.6


@given(st.lists(st.tuples(st.text("打印网络邮件 ab", max_size=12), st.integers(1, 3)), max_size=20))
def test_what_is_unlearned_was_never_learned(examples):
    kept, extra = Suggester(), Suggester()
    for text, label in examples:
        kept.learn(text, label)
        extra.learn(text, label)
    for text, label in desk(15):
        extra.learn(text, label)
    for text, label in desk(15):
        extra.unlearn(text, label)
    assert vars(kept) == vars(extra)


def test_terms_are_pairs_and_words_each_once():
    assert terms_of("打印机 Printer 打印 printer 网") == ["打印", "印机", "printer", "网"]


def test_it_is_asked_in_a_moment_whatever_it_has_learned():
    random = Random(3)  # noqa: S311 - the same texts for the same seed
    letters = [chr(0x4E00 + n) for n in range(600)]
    texts = [("".join(random.choices(letters, k=60)), random.randrange(70)) for _ in range(4000)]
    suggester = learned(texts)
    start = time.perf_counter()
    for text, _ in texts[:20]:
        suggester.suggest(text)
    assert (time.perf_counter() - start) / 20 < 0.02
