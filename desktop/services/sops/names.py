"""From the names in a foreign document to the codes of this workspace's lists."""

from desktop.domain.bilingual import Bilingual
from desktop.domain.lists import ListItem
from desktop.domain.sops.records import Step
from desktop.domain.vocabulary import ListName
from desktop.exchange.sops.headings import heading_of
from desktop.services.directory import Directory


class KnownNames:
    """Looks names up in both languages; a code is a name, too."""

    def __init__(self, directory: Directory) -> None:
        self._directory = directory

    def service_type(self, name: str) -> int | None:
        """Return the key of the service type a name means."""
        found = self._entry(ListName.SERVICE_TYPE, name)
        return found.key if found else None

    def step(self, step: Step) -> tuple[Step, list[str]]:
        """Return a step that names lists by code, and the names that are in none.

        Those stay in its text, so that no word is lost.
        """
        unknown: list[str] = []
        stage = self._code(ListName.STAGE, step.stage) if step.stage else ""
        if step.stage and not stage:
            unknown.append(step.stage)
            # "Diagnosis" is no stage of its own, but everybody knows where it belongs.
            meant = heading_of(step.stage)
            stage = self._code(ListName.STAGE, meant.name) if meant.kind == "phase" else ""
        role = self._code(ListName.ROLE, step.role) if step.role else ""
        unknown += [step.role] if step.role and not role else []
        tools, templates = [], []
        for name in (*step.tools, *step.templates):
            if tool := self._code(ListName.TOOL, name):
                tools.append(tool)
            elif template := self._code(ListName.TEMPLATE, name):
                templates.append(template)
            else:
                unknown.append(name)
        body = _with(step.body, " · ".join(unknown)) if unknown else step.body
        known = step._replace(stage=stage, role=role, body=body)
        return known._replace(tools=tuple(tools), templates=tuple(templates)), unknown

    def _code(self, listed: str, name: str) -> str:
        found = self._entry(listed, name)
        return found.code if found else ""

    def _entry(self, listed: str, name: str) -> ListItem | None:
        exact = self._directory.by_code(listed, name) if name else None
        others = (i for i in self._directory.of(listed) if _is(name, i.code, i.name))
        return exact or next(others, None)


def _is(name: str, code: str, known: Bilingual) -> bool:
    return bool(name) and (name.casefold() == code.casefold() or known.matches(name))


def _with(body: Bilingual, said: str) -> Bilingual:
    if body.zh or not body.en:
        return body._replace(zh="\n\n".join(filter(None, (body.zh, said))))
    return body._replace(en=f"{body.en}\n\n{said}")
