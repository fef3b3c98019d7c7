"""The flow chart of an SOP for its print, where its steps branch."""

from desktop.domain.sops.records import Sop, Way
from desktop.domain.vocabulary import ListName
from desktop.drawing.display_list import Drawing
from desktop.drawing.flow.painting import flow_drawing
from desktop.drawing.flow.sop_graph import sop_graph
from desktop.services.printed.names import Names
from desktop.services.printed.tongue import Tongue


def sop_chart(sop: Sop, names: Names, language: str) -> Drawing | None:
    """Return the chart in the first language of the page; None for a plain chain of steps."""
    if not any(step.branches for step in sop.steps):
        return None
    main = Tongue(language).main
    leads = [step.then for step in sop.steps]
    leads += [branch.lead for step in sop.steps for branch in step.branches]
    codes = {lead.role for lead in leads if lead.way is Way.ESCALATE}
    codes |= {step.escalation.role for step in sop.steps if step.escalation is not None}
    roles = {code: names.listed(ListName.ROLE, code).text(main) for code in codes if code}
    wanted = {lead.document for lead in leads if lead.way is Way.DOCUMENT}
    titles = {code: names.document(code).text(main) for code in wanted}
    # A document without a title stands for itself by its code, not twice.
    titles = {code: title for code, title in titles.items() if title != code}
    return flow_drawing(sop_graph(sop, main, roles, titles))
