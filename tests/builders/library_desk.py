"""A small library for the tests of documents: an SOP with a branch, a draft, people to sign."""

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.sops.records import (
    Branch,
    Escalation,
    Lead,
    MustAsk,
    Sop,
    SopHead,
    Step,
    Target,
    Way,
)
from desktop.services.documents.control import Submission
from desktop.services.documents.making import NewText

SUBMITTED = Submission(changed=Bilingual("先找来源再解锁", "Find the source first"), reason="复发")


def sop(title="域账号锁定", code="s"):
    steps = (
        Step(
            f"{code}1",
            Bilingual("核对三要素", "Verify three facts"),
            Bilingual(
                "回拨座机，见 [共享盘](doc:ACC-02)。", "Call back, see [shares](doc:ACC-02)."
            ),
            stage="handling",
            role="first_line",
            tools=("desk_phone",),
            target=Target(2),
            must_ask=(MustAsk("a1", Bilingual("工号", "Staff no.")),),
        ),
        Step(
            f"{code}2",
            Bilingual("查状态", "Check the state"),
            stage="handling",
            role="first_line",
            target=Target(2, ((1, 1),)),
            question=Bilingual("是锁定吗？", "Is it locked?"),
            branches=(
                Branch(
                    Bilingual("禁用", "Disabled"), Lead(Way.STOP), Bilingual("问人事", "Ask HR")
                ),
                Branch(Bilingual("再次锁定", "Again"), Lead(Way.ESCALATE, role="second_line")),
            ),
            escalation=Escalation(10, "second_line"),
        ),
        Step(
            f"{code}3",
            Bilingual("登录成功", "Logs in"),
            stage="resolution",
            role="requester",
            target=Target(3),
            done_when=Bilingual("用户当场登录", "The user logs in"),
        ),
    )
    head = SopHead(
        Bilingual(title, f"{title} (en)"),
        Bilingual("让人尽快回到工作", "Back to work soon"),
        target=Target(20),
        knock_outs=(Bilingual("问用户密码", "Ask for the password"),),
    )
    return Sop(head, steps)


def new_sop(my, code="ACC-01", text=None):
    """Return document and version of a fresh draft."""
    return my.sops.create_from(NewText(DocumentKind.SOP, code, text or sop()))


def effective_sop(desk, code="ACC-01", text=None):
    """Return document and version of an SOP in force that Wei wrote and Lin approved."""
    document, version = new_sop(desk.wei, code, text)
    desk.wei.documents.submit(version, SUBMITTED)
    desk.lin.documents.approve(version)
    return document, version
