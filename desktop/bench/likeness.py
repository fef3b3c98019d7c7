"""What is known already while a subject is typed: each stop on the way to the whole of it."""

from functools import partial

from desktop.bench.figures import Figure, timed
from desktop.bench.workspace import Bench
from desktop.resources import load_toml
from desktop.services.similar.records import SimilarTo

_ROUNDS = 12
# A person who types stops after a few letters, in the middle, and at the end.
_STOPS = (0.3, 0.6, 1.0)


def measure(bench: Bench) -> list[Figure]:
    """Measure finding for subjects of each kind as they grow, milliseconds for each find."""
    return [_typed(bench, kind, texts) for kind, texts in load_toml("bench/subjects.toml").items()]


def _typed(bench: Bench, kind: str, subjects: list[str]) -> Figure:
    asked = [
        SimilarTo(subject[: max(1, round(len(subject) * share))])
        for subject in subjects
        for share in _STOPS
    ]
    for each in asked:
        bench.my.similar.find(each)
    samples = [
        timed(partial(bench.my.similar.find, each)) for _ in range(_ROUNDS) for each in asked
    ]
    return Figure(f"similar_{kind}", tuple(samples))
