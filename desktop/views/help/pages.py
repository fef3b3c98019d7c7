"""The pages of the help: their names in order, and their texts."""

from functools import cache
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.resources import load_toml, resource

_FOLDERS = {"zh": "zh_CN", "en": "en"}


class HelpPage(NamedTuple):
    """One page, which is a file in each language."""

    id: str
    name: Bilingual


@cache
def help_pages() -> dict[str, HelpPage]:
    """Return the pages by id, in order."""
    return {
        page["id"]: HelpPage(page["id"], Bilingual(page["zh"], page["en"]))
        for page in load_toml("help/pages.toml")["page"]
    }


@cache
def page_text(page: str, language: str) -> str:
    """Return the Markdown of a page."""
    return resource(f"help/{_FOLDERS[language]}/{page}.md").read_text(encoding="utf-8")
