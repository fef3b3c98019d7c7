"""The numbers beside the views."""

import shutil

from desktop.domain.ticket_query import Condition, ViewState
from desktop.services.saved_views import ViewDraft


def test_the_numbers_read_together_are_those_of_each_view(open_desk, sample_folder, tmp_path):
    shutil.copytree(sample_folder, tmp_path / "sample")
    my = open_desk(tmp_path / "sample").wei
    state = ViewState((Condition("priority", "any_of", (2, 3)),))
    my.saved_views.keep(ViewDraft("Mine", state, "", shared=False))
    together = my.queue.counts()
    assert together == {
        each.id: my.queue.count(my.queue.query(each.id)) for each in my.queue.views()
    }
    assert together["all"] > together["open"] > 0
