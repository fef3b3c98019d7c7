"""A desk with SOPs in force for the tests of SOPs worked on tickets."""

from library_desk import SUBMITTED, effective_sop, sop

from desktop.domain.bilingual import Bilingual
from desktop.domain.sops.records import Branch, Lead, Sop, SopHead, Step, Target, Way

YES, NO = Bilingual("是", "Yes"), Bilingual("否", "No")


def network_sop(title="上不了网"):
    """Return five steps over two stages: a decision in the second, one step off each way."""
    steps = (
        _step("n1", "定范围", "handling", 2),
        _step("n2", "看网口灯", "handling", 3)._replace(
            question=Bilingual("灯亮吗？", "Is the light on?"),
            branches=(
                Branch(YES, Lead(Way.STEP, step="n4")),
                Branch(NO, Lead(Way.STEP, step="n3")),
            ),
        ),
        _step("n3", "换线", "handling", 5)._replace(then=Lead(Way.STEP, step="n5")),
        _step("n4", "看地址", "handling", 5),
        _step("n5", "验证", "resolution", 5),
    )
    return Sop(SopHead(Bilingual(title, f"{title} (en)"), target=Target(30)), steps)


def in_force(desk, code, text=None, service_type=None, category=None):
    """Return document and version of an SOP in force for a service type and category."""
    document, version = effective_sop(desk, code, text or sop())
    wanted = {
        "service_type": service_type and desk.item("service_type", service_type),
        "category": category and desk.item("category", category),
    }
    desk.wei.documents.set_details(document, **{n: v for n, v in wanted.items() if v})
    return document, version


def next_version(desk, document, change=None):
    """Put the next version in force, after `change` was done to its draft."""
    version = desk.wei.documents.revise(document)
    if change is not None:
        change(version)
    desk.wei.documents.submit(version, SUBMITTED)
    desk.lin.documents.approve(version)
    return version


def step_ids(my, ticket):
    """Return the ids of the steps of a ticket's run."""
    return [step.id for step in my.sop_runs.read(ticket).text.steps]


def standings(my, ticket):
    """Return how the steps of a ticket stand."""
    state = my.sop_runs.read(ticket).state(my.session.clock())
    return [str(each.standing) for each in state.steps]


def _step(code, title, stage, minutes):
    named = Bilingual(title, f"{title} (en)")
    return Step(code, named, stage=stage, role="first_line", target=Target(minutes))
