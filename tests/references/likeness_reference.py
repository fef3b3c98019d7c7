"""Likeness the slow way: BM25 read out of its formula, over texts cut letter by letter."""

import math

from search_reference import tokens as all_tokens


def cut(text):
    """Return the words and pairs of a text."""
    return [token for token in all_tokens(text) if len(token) > 1]


def idf(term, texts):
    """Return how rare a term is among texts already cut."""
    having = len([text for text in texts if term in text])
    return math.log(1 + (len(texts) - having + 0.5) / (having + 0.5))


def bm25(query, text, texts):
    """Return the plain BM25 of a text, each term of the query once."""
    lengths = [len(each) for each in texts]
    average = sum(lengths) / len(lengths)
    total = 0.0
    for term in sorted(set(query)):
        often = text.count(term)
        if often:
            norm = 1.2 * (1 - 0.75 + 0.75 * len(text) / average)
            total += idf(term, texts) * often * 2.2 / (often + norm)
    return total


def points(query, text, texts):
    """Return how many of 100 points a text has: what it scores beside the query itself."""
    most = bm25(query, query, texts)
    return min(100.0, 100.0 * bm25(query, text, texts) / most) if most else 0.0
