"""An SOP as a tree of topics: its steps, and below each what to ask, to mind and where it leads."""

import re
from collections.abc import Iterator

from desktop.domain.bilingual import Bilingual
from desktop.domain.mindmap import Topic
from desktop.domain.sops.records import MustAsk, Sop, Step
from desktop.domain.vocabulary import ListName
from desktop.services.printed.names import Names
from desktop.services.printed.sop_ways import Ways
from desktop.services.printed.tongue import Tongue

# A mind map of texts has no pictures; what they show stands in their words.
_PICTURE = re.compile(r"!\[([^\[\]]{0,500})\]\([^()\s]{0,2000}(?:\s+\"[^\"]{0,500}\")?\)")

_HEAD = {"purpose": "purpose", "applies": "scope", "not_for": "not_for"}


def sop_topic(code: str, sop: Sop, names: Names, language: str) -> Topic:
    """Return an SOP as a tree in "zh" or "en"; what lacks the language is marked."""
    return _Tree(sop, names, Tongue(language)).root(code)


class _Tree:
    def __init__(self, sop: Sop, names: Names, tongue: Tongue) -> None:
        self._sop, self._names, self._tongue = sop, names, tongue
        self._ways = Ways(sop, names, tongue)
        self._words = tongue.words

    def root(self, code: str) -> Topic:
        head = self._sop.head
        said = [
            self._words[name] + text
            for field, name in _HEAD.items()
            if (text := self._text(getattr(head, field)))
        ]
        said += [text] if (text := self._text(head.body)) else []
        steps = [self._step(at, step) for at, step in enumerate(self._sop.steps, start=1)]
        knock_outs = [self._text(each) for each in head.knock_outs]
        children = [*self._asked(head.must_ask), *steps, *self._under("knock_out", knock_outs)]
        title = " ".join(filter(None, (code, self._text(head.title))))
        return Topic(title, "\n".join(said), children=tuple(children))

    def _step(self, at: int, step: Step) -> Topic:
        text = f"{at} {self._text(step.title)}"
        children = tuple(self._below(at, step))
        return Topic(text, self._text(step.body), id=step.id, children=children)

    def _below(self, at: int, step: Step) -> Iterator[Topic]:
        listed, words = self._listed, self._words
        tools = [listed(ListName.TOOL, code) for code in step.tools]
        tools += [listed(ListName.TEMPLATE, code) for code in step.templates]
        tools += [self._tongue.text(self._names.script(code)) for code in step.scripts]
        said = {
            "step_role": listed(ListName.ROLE, step.role) if step.role else "",
            "tools": words["separator"].join(tools),
            "time": words["separator"].join(self._ways.target(step).split("\n")),
            "done_when": self._text(step.done_when),
            "mistakes": self._text(step.mistakes),
        }
        yield from self._asked(step.must_ask)
        for name, text in said.items():
            if text:
                yield Topic(f"{words[name]}{words['colon']}{text}")
        ways = tuple(Topic(each) for each in self._ways.on_from(at, step))
        question = self._text(step.question)
        if question:
            yield Topic(question, children=ways)
        else:
            yield from ways

    def _asked(self, items: tuple[MustAsk, ...]) -> list[Topic]:
        return self._under("must_ask", [self._text(item.text) for item in items])

    def _under(self, name: str, texts: list[str]) -> list[Topic]:
        below = tuple(Topic(text) for text in texts if text)
        return [Topic(self._words[name], children=below)] if below else []

    def _listed(self, name: str, code: str) -> str:
        return self._tongue.text(self._names.listed(name, code))

    def _text(self, said: Bilingual) -> str:
        return _PICTURE.sub(r"\1", self._tongue.text(said))
