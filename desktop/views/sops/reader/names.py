"""The words for what a text names by code: roles, tools, templates, scripts, documents."""

from collections.abc import Mapping
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.scripts import Script
from desktop.domain.vocabulary import ListName
from desktop.views.desk import Desk

_TONES = {1: "blue", 2: "orange", 3: "violet"}


class Names:
    """Reads the lists of the desk; `scripts` is filled by whoever reads them in the background."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.scripts: Mapping[str, Script] = {}

    @property
    def language(self) -> str:
        """Return the language of the interface, in which names are said."""
        return self._desk.language

    def of(self, name: ListName, code: str) -> Bilingual:
        """Return the name of an entry of a list; its code where there is none."""
        item = self._desk.my.directory.by_code(name, code)
        return item.name if item else Bilingual(code, code)

    def role(self, code: str) -> str:
        """Return the name of a role."""
        return self.of(ListName.ROLE, code).text(self.language) if code else ""

    def role_tone(self, code: str) -> str:
        """Return the tint of a role: by the line of support it stands in."""
        item = self._desk.my.directory.by_code(ListName.ROLE, code)
        line = (item.data or {}).get("line", 0) if item else 0
        return _TONES.get(line, "gray")

    def stage(self, code: str) -> str:
        """Return the name of a stage."""
        return self.of(ListName.STAGE, code).text(self.language) if code else ""

    def tool(self, code: str) -> str:
        """Return the name of a tool."""
        return self.of(ListName.TOOL, code).text(self.language)

    def template(self, code: str) -> str:
        """Return the name of a template or form."""
        return self.of(ListName.TEMPLATE, code).text(self.language)

    def script(self, code: str) -> str:
        """Return the title of a script."""
        script = self.scripts.get(code)
        return script.title.text(self.language) if script else code

    def person(self, key: int | None) -> str:
        """Return the name of somebody at the desk."""
        found = self._desk.my.directory.agents.get(key) if key is not None else None
        return found.name.text(self.language) if found else ""


class Named(NamedTuple):
    """One thing that a step needs: what kind it is ("tool", "template", "script"), code, name."""

    kind: str
    code: str
    name: str
