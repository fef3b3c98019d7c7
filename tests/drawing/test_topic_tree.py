"""A mind map as a picture: no topic on another, each right of what it belongs to, none cut."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.mindmap import Topic, count, cut
from desktop.drawing.topic_tree import topic_drawing

WORDS = st.text("受理 接听 abc", max_size=40)
TREES = st.recursive(
    WORDS.map(Topic),
    lambda below: st.builds(
        lambda text, children: Topic(text, children=tuple(children)),
        WORDS,
        st.lists(below, max_size=4),
    ),
    max_leaves=25,
)


def apart(one, other):
    return (
        one.x + one.width <= other.x
        or other.x + other.width <= one.x
        or one.y + one.height <= other.y
        or other.y + other.height <= one.y
    )


@given(TREES)
def test_topics_keep_apart_and_inside_of_the_picture(root):
    drawing = topic_drawing(root)
    assert len(drawing.regions) == count(root)
    assert all(apart(one, other) for one, other in combinations(drawing.regions, 2))
    assert all(
        each.x >= 0
        and each.y >= 0
        and each.x + each.width <= drawing.width
        and each.y + each.height <= drawing.height
        for each in drawing.regions
    )


def test_what_lies_deeper_than_wanted_is_left_out():
    root = Topic("a", children=(Topic("b", children=(Topic("c", children=(Topic("d"),)),)),))
    assert [each.label for each in topic_drawing(cut(root, 2)).regions] == ["a", "b", "c"]


def test_a_topic_stands_right_of_its_own_and_beside_the_middle_of_those_below():
    root = Topic("a", children=(Topic("b"), Topic("c"), Topic("d")))
    first, *others = topic_drawing(root).regions
    assert all(each.x > first.x + first.width for each in others)
    assert first.y == others[1].y
