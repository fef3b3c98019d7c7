"""Every act on documents, steps, scripts and codes, for the test that tries and undoes them all."""

from library_desk import SUBMITTED, effective_sop, new_sop, sop

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.documents.records import System
from desktop.domain.error_codes import ErrorCode
from desktop.domain.scripts import Script
from desktop.domain.sops.records import MustAsk
from desktop.exchange.sops.reading import read_documents
from desktop.services.documents.making import NewText

TEXT = Bilingual("新的说法", "New words")
ERP = System("ERP", "8.6")


def prepare(desk):
    """Give a desk one document in each state, a script and a code."""
    desk.draft_of, desk.draft = new_sop(desk.wei, "D-01")
    _, desk.reviewing = new_sop(desk.wei, "D-02")
    asked = SUBMITTED._replace(reviewers=(desk.people["Ran Wei"],))
    desk.wei.documents.submit(desk.reviewing, asked)
    _, desk.submitted = new_sop(desk.bai, "D-03")
    desk.bai.documents.submit(desk.submitted, SUBMITTED)
    desk.in_force, desk.in_force_version = effective_sop(desk, "D-04")
    desk.wei.documents.set_details(desk.in_force, systems=(ERP,))
    desk.to_sign = foreign(desk, "D-05")
    _, later = new_sop(desk.bai, "D-06")
    desk.bai.documents.submit(later, SUBMITTED)
    desk.lin.documents.approve(later, desk.clock.now + 1)
    desk.comment = desk.bai.documents.comment(desk.draft, "第一步不清楚")
    desk.steps = [step.id for step in desk.wei.sops.text(desk.draft).steps]
    # One language ahead, so that there is something to catch up with.
    step = desk.wei.sops.text(desk.draft).steps[2]
    zh = step._replace(title=Bilingual("用户登录成功", step.title.en))
    desk.wei.sops.save_step(desk.draft, step, zh)
    head = desk.wei.sops.text(desk.draft).head
    zh_head = head._replace(title=Bilingual("账号锁定", head.title.en))
    desk.wei.sops.save_head(desk.draft, head, zh_head)
    desk.script = desk.wei.short_texts.add_script(Script(0, b"", "HS-01", TEXT, TEXT))
    code = ErrorCode(0, b"", "E-2107", "ERP", "8.6", meaning=TEXT)
    desk.error_code = desk.wei.short_texts.add_code(code)


def foreign(desk, code):
    """Return a version in force that neither Wei nor the lead alone has written."""
    _, version = new_sop(desk.bai, code)
    desk.bai.documents.submit(version, SUBMITTED)
    desk.lin.documents.approve(version)
    return version


def _write_step(desk):
    step = desk.wei.sops.text(desk.draft).steps[0]
    asked = (*step.must_ask, MustAsk("", Bilingual("部门")))
    new = step._replace(title=TEXT, must_ask=asked, role="second_line", waits=True)
    desk.wei.sops.save_step(desk.draft, step, new)


def _split(desk):
    step = desk.wei.sops.text(desk.draft).steps[0]
    desk.wei.sops.split_step(desk.draft, step.id, step, step._replace(title=TEXT))


def _write_head(desk):
    head = desk.wei.sops.text(desk.draft).head
    desk.wei.sops.save_head(desk.draft, head, head._replace(purpose=TEXT, knock_outs=()))


ACTS = {
    "step.write": _write_step,
    "step.catch_up": lambda desk: desk.wei.sops.step_caught_up(desk.draft, desk.steps[2]),
    "step.add": lambda desk: desk.wei.sops.paste_steps(desk.draft, desk.steps[0], sop().steps),
    "step.duplicate": lambda desk: desk.wei.sops.duplicate_step(desk.draft, desk.steps[1]),
    "step.move": lambda desk: desk.wei.sops.move_step(desk.draft, desk.steps[2], 0),
    "step.split": _split,
    "step.merge": lambda desk: desk.wei.sops.merge_step(desk.draft, desk.steps[0]),
    "step.remove": lambda desk: desk.wei.sops.remove_step(desk.draft, desk.steps[0]),
    "sop.write": _write_head,
    "sop.catch_up": lambda desk: desk.wei.sops.head_caught_up(desk.draft),
    "sop.attach": lambda desk: desk.wei.sops.attach(desk.draft_of, "a.png", "image/png", b"x"),
    "sop.import": lambda desk: desk.wei.sop_imports.take(
        read_documents("# 打印机\n\n1. 看面板\n2. 关机\n".encode(), "打印机.md")[0]
    ),
    "sop.create": lambda desk: new_sop(desk.wei, "D-99"),
    "document.create": lambda desk: desk.wei.documents.create(
        NewText(DocumentKind.POLICY, "sec-p1", sop())
    ),
    "document.revise": lambda desk: desk.wei.documents.revise(desk.in_force),
    "document.submit": lambda desk: desk.wei.documents.submit(
        desk.draft, SUBMITTED._replace(reviewers=(desk.people["Fan Bai"],), minor=True)
    ),
    "document.accept": lambda desk: desk.wei.documents.accept(desk.reviewing, "可以"),
    "document.return": lambda desk: desk.wei.documents.send_back(desk.reviewing, "再改"),
    "document.release": lambda desk: desk.wei.documents.release_due(),
    "document.discard": lambda desk: desk.wei.documents.discard(desk.draft),
    "document.details": lambda desk: desk.wei.documents.set_details(
        desk.draft_of, code="D-77", review_months=6, owner=desk.people["Fan Bai"]
    ),
    "document.reviewed": lambda desk: desk.wei.documents.reviewed(desk.in_force),
    "document.want_review": lambda desk: desk.wei.documents.system_updated(ERP),
    "document.ask_review": lambda desk: desk.wei.documents.ask_review(desk.in_force, "新系统"),
    "document.sign": lambda desk: desk.wei.documents.sign(desk.to_sign),
    "document.comment": lambda desk: desk.wei.documents.comment(desk.draft, "好", desk.steps[0]),
    "document.settle": lambda desk: desk.wei.documents.settle(desk.comment),
    "document.star": lambda desk: desk.wei.documents.star(desk.in_force),
    "document.approve": lambda desk: desk.wei.documents.approve(desk.submitted),
    "document.retire": lambda desk: desk.wei.documents.retire(desk.in_force, "停用"),
    "script.add": lambda desk: desk.wei.short_texts.add_script(
        Script(0, b"", "HS-02", TEXT, Bilingual("{称呼|您好}"))
    ),
    "script.change": lambda desk: desk.wei.short_texts.change_script(
        desk.script, body=Bilingual("改了")
    ),
    "script.retire": lambda desk: desk.wei.short_texts.retire_script(desk.script),
    "error_code.add": lambda desk: desk.wei.short_texts.add_code(
        ErrorCode(0, b"", "E-2108", "ERP", meaning=TEXT, document=desk.in_force)
    ),
    "error_code.change": lambda desk: desk.wei.short_texts.change_code(
        desk.error_code, level="高", escalate=desk.item("role", "second_line")
    ),
    "error_code.retire": lambda desk: desk.wei.short_texts.retire_code(desk.error_code),
}
