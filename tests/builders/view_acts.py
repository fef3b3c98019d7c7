"""One act of each kind on kept views, and what has to be there before."""

from desktop.domain.ticket_query import Condition, ViewState
from desktop.services.saved_views import ViewDraft

VIEW = ViewState((Condition("status_kind", "any_of", ("new", "working")),), "打印", "due_at")


def prepare(desk):
    """Leave two kept views, and a file of them."""
    desk.views = [desk.wei.saved_views.keep(ViewDraft(name, VIEW)) for name in ("一", "二")]
    desk.view_file = desk.folder / "views.json"
    desk.wei.saved_views.write_file(desk.view_file)


ACTS = {
    "view.keep": lambda desk: desk.wei.saved_views.keep(ViewDraft("仓库", VIEW, shared=True)),
    "view.change": lambda desk: desk.wei.saved_views.change(
        desk.views[0], ViewDraft("改名", VIEW._replace(group="status", columns=("number",)), "tag")
    ),
    "view.share": lambda desk: desk.wei.saved_views.share(desk.views[0], shared=True),
    "view.move": lambda desk: desk.wei.saved_views.move(desk.views[0], 1),
    "view.remove": lambda desk: desk.wei.saved_views.remove(desk.views[0]),
    "view.import": lambda desk: desk.wei.saved_views.read_file(desk.view_file),
}
