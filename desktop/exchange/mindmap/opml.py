"""OPML outlines; notes stand in `_note`, as outliners have agreed without a standard."""

from collections import Counter
from collections.abc import Sequence
from xml.etree.ElementTree import Element

from desktop.domain.errors import AppError
from desktop.domain.mindmap import Topic, grown, walk
from desktop.exchange.mindmap.model import MOST_TOPICS, ReadMap
from desktop.exchange.mindmap.quoting import attribute, content

_LINKS = ("url", "htmlUrl", "xmlUrl")


def of_opml(name: str, root: Element) -> ReadMap:
    """Return the tree of a parsed outline; raises import_empty, mindmap_too_many.

    The only outline is the root where the title says nothing else; else the title is.
    """
    head, body = _named(root, "head"), _named(root, "body")
    outlines = [] if body is None else _below(body)
    if body is None or not outlines:
        raise AppError("import_empty", name=name)
    topics = sum(1 for each in body.iter() if _local(each) == "outline")
    if topics > MOST_TOPICS:
        raise AppError("mindmap_too_many", name=name, found=topics, limit=MOST_TOPICS)
    ignored = Counter(_local(each) for each in body.iter() if _local(each) != "outline")
    del ignored["body"]
    trees = tuple(grown(each, _below, _topic) for each in outlines)
    return ReadMap(_joined(_title(head), trees), topics, ignored)


def as_opml(root: Topic) -> bytes:
    """Return a tree as an outline in UTF-8."""
    title = content(root.text)
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<opml version="2.0">']
    lines += [f"<head><title>{title}</title></head>", "<body>"]
    opened = 0
    for depth, topic in walk(root):
        lines.append("</outline>" * (opened - depth) + _outline(topic))
        opened = depth + 1
    lines += ["</outline>" * opened, "</body>", "</opml>", ""]
    return "\n".join(lines).encode()


def _joined(title: str, trees: Sequence[Topic]) -> Topic:
    only = trees[0] if len(trees) == 1 else None
    if only is not None and title.strip() in ("", only.text.strip()):
        return only
    return Topic(title, children=tuple(trees))


def _title(head: Element | None) -> str:
    title = None if head is None else _named(head, "title")
    return "" if title is None else title.text or ""


def _topic(outline: Element, children: tuple[Topic, ...]) -> Topic:
    text = outline.get("text", outline.get("title", ""))
    link = next(filter(None, (outline.get(name, "") for name in _LINKS)), "")
    folded = outline.get("_folded", "").lower() == "true"
    return Topic(text, outline.get("_note", ""), link, outline.get("_id", ""), folded, children)


def _outline(topic: Topic) -> str:
    given = {
        "_note": topic.note,
        "type": "link" if topic.link else "",
        "url": topic.link,
        "_id": topic.id,
        "_folded": "true" if topic.folded else "",
    }
    written = [f"{name}={attribute(value)}" for name, value in given.items() if value]
    return f"<{' '.join(['outline', f'text={attribute(topic.text)}', *written])}>"


def _below(element: Element) -> list[Element]:
    return [child for child in element if _local(child) == "outline"]


def _named(element: Element, tag: str) -> Element | None:
    return next((child for child in element if _local(child) == tag), None)


def _local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2].lower()
