"""Documents printed to a file, and what a reader of PDF finds in them."""

from typing import NamedTuple

import pypdfium2
import pytest

from desktop.drawing.pages.content import PageHead, PrintedDocument
from desktop.drawing.pages.document import write_pdf

CONTROLLED = PageHead(
    "域账号锁定",
    "Account locked",
    "朔宁精密部件",
    "IT 服务台",
    "IT-SOP-ACC-01",
    "A/0",
    "2026-12-01",
    "2027-06-01",
    "沈若溪",
    "韩卓",
    "顾明远",
    "受控",
)


class Sheets(NamedTuple):
    """A printed file, the text of each page, what the layout reported."""

    path: object
    pages: list[str]
    written: object
    told: list[int]

    @property
    def text(self):
        """Return the text of all pages."""
        return "\n".join(self.pages)


@pytest.fixture
def printed(tmp_path):
    """Return a function that prints blocks and reads the file again."""

    def work(*blocks, head=CONTROLLED, **more):
        path, told = tmp_path / "printed.pdf", []
        written = write_pdf(PrintedDocument(head, blocks, **more), path, told.append)
        with pypdfium2.PdfDocument(path) as document:
            pages = [page.get_textpage().get_text_bounded() for page in document]
        return Sheets(path, [page.replace("\r\n", "\n") for page in pages], written, told)

    return work
