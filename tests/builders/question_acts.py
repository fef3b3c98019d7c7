"""Questions for tests, and one act of each kind on the bank."""

from desktop.domain.likeness.pairs import Alike
from desktop.domain.questions.bank import About, AboutKind, Labels
from desktop.domain.questions.bodies import Block, Multiple, Option, Ordering, TrueFalse
from desktop.domain.questions.bulk import BulkChange
from desktop.domain.questions.question import Picture, Question
from desktop.domain.questions.wording import Wording

PICTURE = Picture("screen.png", b"\x89PNG\r\n\x1a\n" + bytes(24))


def choice(name="必问项", **more):
    """Return a question with several right options."""
    options = (
        Option(Wording("资产编号", "Asset tag"), 0.5),
        Option(Wording("错误代码", "Error code"), 0.5),
        Option(Wording("开机密码", "Password"), -1.0, knock_out=True),
    )
    said = Wording("蓝屏先问哪两样？", "What are the two things to ask first?")
    return Question(name, said, Multiple(options), **more)


def order(name="账号解锁的次序"):
    """Return a question about the order of steps."""
    steps = ("核对身份", "查状态", "找来源", "解锁")
    blocks = tuple(Block(Wording(step)) for step in steps)
    return Question(name, Wording("把步骤排好。"), Ordering(blocks), marks=4.0)


def incomplete():
    """Return a question whose key nobody can meet."""
    return choice("没有对的")._replace(
        body=Multiple((Option(Wording("甲")), Option(Wording("乙"))))
    )


def prepare(desk):
    """Keep a draft, an approved and a retired question."""
    desk.question_draft = desk.lin.questions.add(choice(pictures=(PICTURE,)))
    desk.question_approved = desk.lin.questions.add(order())
    desk.question_retired = desk.lin.questions.add(
        Question("旧题", Wording("P1 十五分钟内响应。"), TrueFalse(right=True))
    )
    desk.lin.questions.approve([desk.question_approved, desk.question_retired])
    desk.lin.questions.retire([desk.question_retired])
    desk.question_begun = desk.lin.questions.add(order("改到一半"))
    desk.lin.questions.approve([desk.question_begun])
    desk.lin.questions.change(desk.question_begun, order("改到一半，还没批"))
    desk.question_file = desk.folder / "bank.gift"
    desk.question_file.write_text("::甲::一？{=一 ~二}\n\n::乙::二？{TRUE}\n", "utf-8")


ACTS = {
    "question.add": lambda desk: desk.wei.questions.add(choice("又一题", pictures=(PICTURE,))),
    "question.change": lambda desk: desk.wei.questions.change(
        desk.question_approved, order("换了名字")
    ),
    "question.discard": lambda desk: desk.wei.questions.discard(desk.question_begun),
    "question.apart": lambda desk: desk.wei.duplicates.not_the_same(
        Alike(desk.question_draft, desk.question_approved, 80.0)
    ),
    "question.bulk": lambda desk: desk.wei.question_bulk.apply(
        [desk.question_draft, desk.question_approved],
        BulkChange("受理", ("账号",), difficulty=2, about=About(AboutKind.FRAMEWORK, "intake")),
    ),
    "question.approve": lambda desk: desk.wei.questions.approve([desk.question_draft]),
    "question.retire": lambda desk: desk.wei.questions.retire(
        [desk.question_draft, desk.question_approved]
    ),
    "question.bring_back": lambda desk: desk.wei.questions.bring_back([desk.question_retired]),
    "question.label": lambda desk: desk.wei.questions.label(
        [desk.question_draft, desk.question_approved],
        lambda before: Labels("受理", (*before.tags, "账号"), 3),
    ),
    "question.keep_made": lambda desk: desk.wei.question_making.keep(
        desk.wei.question_making.from_matrix()[:3]
    ),
    "question.import": lambda desk: desk.wei.bank_files.take(desk.question_file),
}
