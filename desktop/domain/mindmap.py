"""A mind map as a tree of topics, made and walked without recursion: foreign ones may be deep."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple, TypeVar

Node = TypeVar("Node")


class Topic(NamedTuple):
    """One topic with what hangs below it; `link` leads to a page, a file or "#" and an id."""

    text: str
    note: str = ""
    link: str = ""
    id: str = ""
    folded: bool = False
    children: "tuple[Topic, ...]" = ()


def walk(root: Topic) -> Iterator[tuple[int, Topic]]:
    """Yield every topic with its depth, each before those below it; the root is at 0."""
    stack = [iter((root,))]
    while stack:
        topic = next(stack[-1], None)
        if topic is None:
            stack.pop()
        else:
            yield len(stack) - 1, topic
            stack.append(iter(topic.children))


def cut(root: Topic, depth: int) -> Topic:
    """Return a tree without what lies deeper than so many levels below its root."""
    if not depth:
        return root._replace(children=())
    return root._replace(children=tuple(cut(child, depth - 1) for child in root.children))


def count(root: Topic) -> int:
    """Return how many topics a tree has, the root among them."""
    return sum(1 for _ in walk(root))


def grown(
    root: Node,
    below: Callable[[Node], Iterable[Node]],
    make: Callable[[Node, tuple[Topic, ...]], Topic],
) -> Topic:
    """Return a tree made of another one, from the leaves up."""
    stack = [(root, iter(below(root)), list[Topic]())]
    while True:
        node, rest, made = stack[-1]
        for child in rest:
            stack.append((child, iter(below(child)), []))
            break
        else:
            stack.pop()
            topic = make(node, tuple(made))
            if not stack:
                return topic
            stack[-1][2].append(topic)
