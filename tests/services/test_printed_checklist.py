"""The printed ticket carries the SOP it was worked by: who, when, how long."""

from io import BytesIO

import pypdfium2
import pytest
from run_desk import in_force, network_sop, step_ids

from desktop.domain.drafts import TicketDraft
from desktop.services.printing import PrintOptions

MINUTE = 60_000


@pytest.fixture
def printed(desk, tmp_path):
    in_force(desk, "NET-01", network_sop(), "NWF")
    key = desk.wei.tickets.create(TicketDraft("连不上", service_type="NWF", assignee="魏然"))
    first, second, *_ = step_ids(desk.wei, key)
    desk.clock.now += 3 * MINUTE
    desk.bai.sop_runs.tick(key, first, "三台都一样")
    desk.wei.sop_runs.choose(key, second, 0)

    def words(language):
        path = tmp_path / f"{language}.pdf"
        desk.wei.printing.ticket(key, path, PrintOptions(language=language))
        document = pypdfium2.PdfDocument(BytesIO(path.read_bytes()))
        pages = [page.get_textpage().get_text_range() for page in document]
        return " ".join("".join(pages).split())

    return words


def test_each_step_says_what_became_of_it_by_whom_and_how_long_it_took(printed):
    text = printed("zh")
    assert "处理步骤（SOP）" in text
    assert "NET-01" in text
    assert "三台都一样" in text
    assert "白帆" in text
    assert "3 分钟 / 2 分钟" in text
    assert "路径外" in text


def test_it_speaks_english_too(printed):
    text = printed("en")
    assert "Steps of the SOP" in text
    assert "Fan Bai" in text
    assert "not on the path" in text
