"""FreeMind and Freeplane maps (.mm): texts, notes, links and folds; looks are left aside."""

import re
from collections import Counter
from xml.etree.ElementTree import Element

from desktop.domain.errors import AppError
from desktop.domain.mindmap import Topic, grown, walk
from desktop.exchange.mindmap.model import MOST_TOPICS, ReadMap
from desktop.exchange.mindmap.quoting import attribute
from desktop.exchange.mindmap.richtext import plain, plain_of_text, verbatim, xhtml

# Freeplane runs what begins with "=" and hides one "'" before it.
_RUN = re.compile(r"'*=")
_GUARDED = re.compile(r"'+=")
_MARKUP = "<html"


def of_map(name: str, root: Element) -> ReadMap:
    """Return the tree of a parsed map; raises import_empty, mindmap_too_many."""
    nodes = root.findall("node")
    topics = sum(1 for _ in root.iter("node"))
    if not nodes:
        raise AppError("import_empty", name=name)
    if topics > MOST_TOPICS:
        raise AppError("mindmap_too_many", name=name, found=topics, limit=MOST_TOPICS)
    ignored: Counter[str] = Counter()

    def topic(node: Element, children: tuple[Topic, ...]) -> Topic:
        ignored.update(str(child.tag) for child in node if not _is_read(child))
        return _topic(node, children)

    trees = tuple(grown(node, _below, topic) for node in nodes)
    tree = trees[0] if len(trees) == 1 else Topic("", children=trees)
    return ReadMap(tree, topics, ignored)


def as_map(root: Topic) -> bytes:
    """Return a tree as a map in plain ASCII, which needs no word on its encoding."""
    lines = ['<map version="1.0.1">']
    opened = 0
    for depth, topic in walk(root):
        lines.append("</node>" * (opened - depth) + _node(topic, depth))
        opened = depth + 1
    lines += ["</node>" * opened, "</map>", ""]
    return "\n".join(lines).encode("ascii", "xmlcharrefreplace")


def _below(node: Element) -> list[Element]:
    return node.findall("node")


def _is_read(child: Element) -> bool:
    return child.tag == "node" or (child.tag == "richcontent" and _kind(child) != "")


def _kind(rich: Element) -> str:
    kind = rich.get("TYPE", "").upper()
    return kind if kind in {"NODE", "NOTE", "DETAILS"} else ""


def _topic(node: Element, children: tuple[Topic, ...]) -> Topic:
    text = node.get("TEXT", "")
    if text.lstrip()[: len(_MARKUP)].lower() == _MARKUP:
        text = plain_of_text(text)
    else:
        text = _unguarded(text)
    notes = []
    for rich in node.findall("richcontent"):
        said = "\n".join(verbatim(rich)) or plain(rich)
        if _kind(rich) == "NODE":
            text = said
        elif _kind(rich) and said:
            notes.append(_unguarded(said))
    folded = node.get("FOLDED", "").lower() == "true"
    link, name = node.get("LINK", ""), node.get("ID", "")
    return Topic(text, "\n".join(notes), link, name, folded, children)


def _node(topic: Topic, depth: int) -> str:
    rich = topic.text.lstrip()[: len(_MARKUP)].lower() == _MARKUP
    given = {
        "ID": topic.id,
        "TEXT": "" if rich else _guarded(topic.text),
        "LINK": topic.link,
        "FOLDED": "true" if topic.folded else "",
        "POSITION": "right" if depth == 1 else "",
    }
    written = [f"{name}={attribute(value)}" for name, value in given.items() if value]
    parts = [f"<{' '.join(['node', *written])}>"]
    if rich:
        parts.append(_rich("NODE", topic.text))
    if topic.note:
        parts.append(_rich("NOTE", _guarded(topic.note)))
    return "\n".join(parts)


def _rich(kind: str, text: str) -> str:
    return f'<richcontent TYPE="{kind}">{xhtml(text)}</richcontent>'


def _guarded(text: str) -> str:
    return "'" + text if _RUN.match(text) else text


def _unguarded(text: str) -> str:
    return text[1:] if _GUARDED.match(text) else text
