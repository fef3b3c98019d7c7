"""The steps of a draft: added, written, moved, duplicated, split, merged, pasted, removed."""

import secrets
from collections.abc import Callable, Sequence
from typing import TypeVar

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.sops import mentions
from desktop.domain.sops.pairs import caught_up, marked
from desktop.domain.sops.records import MustAsk, Step
from desktop.services.base import Service, action
from desktop.services.sops import writing
from desktop.services.sops.writing import GAP, draft
from desktop.store.change import Change
from desktop.store.library import sop_texts
from desktop.store.library.sop_texts import Codes, StepRow

Result = TypeVar("Result")
_SIDE = frozenset({"behind", "behind_base"})


class SopSteps(Service):
    """Each act is one change set of a draft; a fixed version raises AppError("document_fixed")."""

    @action("step.write")
    def save_step(self, version: int, before: Step, after: Step) -> Step:
        """Write what differs between `before` and `after`; return the step as it now stands.

        Raises AppError("step_changed_elsewhere") where somebody wrote the same parts since
        `before` was read: nothing is overwritten. step_gone where the step was removed.
        """

        def work(change: Change) -> Step:
            draft(change, version)
            row = sop_texts.row_of(change.connection, version, before.id)
            changed = {
                name: getattr(after, name)
                for name in Step._fields
                if name not in _SIDE and getattr(before, name) != getattr(after, name)
            }
            for name, value in changed.items():
                if getattr(row.step, name) not in (getattr(before, name), value):
                    raise AppError("step_changed_elsewhere", title=row.step.title)
            wanted = _with_ids(row.step._replace(**changed))
            new = marked(row.step, wanted)
            writing.update_step(change, row, new)
            if mentions.documents(row.step) != mentions.documents(new):
                writing.point(change, version)
            return new

        return self._write("step.write", work)

    @action("step.catch_up")
    def step_caught_up(self, version: int, step: str) -> None:
        """Say that both languages of a step say the same again."""
        self._row_act(
            "step.catch_up",
            (version, step),
            lambda change, row: writing.update_step(change, row, caught_up(row.step)),
        )

    @action("step.add")
    def add_step(self, version: int, after: str = "", step: Step | None = None) -> str:
        """Add a step behind another one ("" for the end) and return its id.

        Without words of its own it takes stage and role from the one before it.
        """
        return self.paste_steps(version, after, (step,) if step else ())[0]

    @action("step.add")
    def paste_steps(self, version: int, after: str, steps: Sequence[Step]) -> tuple[str, ...]:
        """Add several steps behind another one as one act; return their ids."""

        def work(change: Change) -> tuple[str, ...]:
            rows = self._rows(change, version)
            at = _place(rows, after) + 1 if after else len(rows)
            wanted = list(steps) or [_like(rows[at - 1].step if at else None)]
            return _insert(change, version, at, wanted)

        return self._write("step.add", work)

    @action("step.duplicate")
    def duplicate_step(self, version: int, step: str) -> str:
        """Add a copy of a step right behind it and return its id."""

        def work(change: Change) -> str:
            rows = self._rows(change, version)
            at = _place(rows, step)
            return _insert(change, version, at + 1, [rows[at].step])[0]

        return self._write("step.duplicate", work)

    @action("step.move")
    def move_step(self, version: int, step: str, to: int) -> None:
        """Put a step at a place, counted from 0; most moves write one row."""

        def work(change: Change) -> None:
            rows = self._rows(change, version)
            moving = rows.pop(_place(rows, step))
            place = min(max(to, 0), len(rows))
            position = _between(rows, place)
            if position is None:
                for number, row in enumerate([*rows[:place], moving, *rows[place:]]):
                    change.update("step_text", row.key, {"position": number * GAP})
            else:
                change.update("step_text", moving.key, {"position": position})

        self._write("step.move", work)

    @action("step.split")
    def split_step(self, version: int, step: str, first: Step, second: Step) -> str:
        """Make two steps of one; the first keeps its identity. Return the id of the second."""

        def work(change: Change) -> str:
            rows = self._rows(change, version)
            at = _place(rows, step)
            writing.update_step(change, rows[at], first._replace(id=step))
            return _insert(change, version, at + 1, [second])[0]

        return self._write("step.split", work)

    @action("step.merge")
    def merge_step(self, version: int, step: str) -> None:
        """Make one step of a step and the one behind it; nothing either says is lost."""

        def work(change: Change) -> None:
            rows = self._rows(change, version)
            at = _place(rows, step)
            if at + 1 == len(rows):
                raise AppError("step_is_last")
            merged = merge(rows[at].step, rows[at + 1].step)
            writing.update_step(change, rows[at], merged)
            writing.remove_step(change, rows[at + 1])

        self._write("step.merge", work)

    @action("step.remove")
    def remove_step(self, version: int, step: str) -> None:
        """Take a step out of a draft; earlier versions and tickets keep showing it."""

        def act(change: Change, row: StepRow) -> None:
            writing.remove_step(change, row)
            writing.point(change, version)

        self._row_act("step.remove", (version, step), act)

    def _rows(self, change: Change, version: int) -> list[StepRow]:
        draft(change, version)
        return sop_texts.rows(change.connection, version)

    def _row_act(
        self, command: str, which: tuple[int, str], act: Callable[[Change, StepRow], Result]
    ) -> Result:
        def work(change: Change) -> Result:
            version, step = which
            draft(change, version)
            return act(change, sop_texts.row_of(change.connection, version, step))

        return self._write(command, work)


def merge(first: Step, second: Step) -> Step:
    """Return one step that says what both say; the way on is the second's."""

    def both(name: str, between: str) -> Bilingual:
        pairs = zip(getattr(first, name), getattr(second, name), strict=True)
        return Bilingual(*(between.join(filter(None, pair)) for pair in pairs))

    def all_of(name: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*getattr(first, name), *getattr(second, name))))

    own, others = first.target, second.target
    priorities = sorted(dict(own.by_priority).keys() | dict(others.by_priority).keys())
    return first._replace(
        title=both("title", " / "),
        body=both("body", "\n\n"),
        tools=all_of("tools"),
        templates=all_of("templates"),
        scripts=all_of("scripts"),
        target=own._replace(
            minutes=own.minutes + others.minutes,
            by_priority=tuple((n, own.at(n) + others.at(n)) for n in priorities),
        ),
        must_ask=(*first.must_ask, *second.must_ask),
        done_when=both("done_when", "\n"),
        mistakes=both("mistakes", "\n"),
        question=second.question if any(second.question) else first.question,
        branches=tuple(b for b in (*first.branches, *second.branches) if b.lead.step != second.id),
        then=second.then,
        escalation=second.escalation or first.escalation,
        waits=first.waits or second.waits,
    )


def _place(rows: Sequence[StepRow], step: str) -> int:
    for place, row in enumerate(rows):
        if row.step.id == step:
            return place
    raise AppError("step_gone")


def _between(rows: Sequence[StepRow], place: int) -> int | None:
    """Return a position between two steps, None where there is no room."""
    if not rows:
        return 0
    if place == len(rows):
        return rows[-1].position + GAP
    if place == 0:
        return rows[0].position - GAP
    low, high = rows[place - 1].position, rows[place].position
    return (low + high) // 2 if high - low > 1 else None


def _insert(change: Change, version: int, at: int, steps: Sequence[Step]) -> tuple[str, ...]:
    """Add new steps at a place, making room where it is crowded; return their ids."""
    rows = sop_texts.rows(change.connection, version)
    after = rows[at - 1].position if at else (rows[0].position - GAP * len(steps) if rows else -1)
    room = rows[at].position - after if at < len(rows) else GAP * (len(steps) + 1)
    if room <= len(steps):
        for row in rows[at:]:
            change.update("step_text", row.key, {"position": row.position + GAP * len(steps)})
        room += GAP * len(steps)
    gap = max(room // (len(steps) + 1), 1)
    codes = Codes(change.connection)
    document = draft(change, version).document
    keys = [writing.new_step(change, document) for _ in steps]
    ids = tuple(writing.id_text_of(change, key) for key in keys)
    names = {step.id: known for step, known in zip(steps, ids, strict=True) if step.id}
    for number, (key, step) in enumerate(zip(keys, steps, strict=True), 1):
        new = _with_ids(writing.renamed(step, names))
        writing.insert_step(change, version, key, (after + number * gap, new), codes)
    writing.point(change, version)
    return ids


def _like(before: Step | None) -> Step:
    """Return an empty step that goes on where the one before it works."""
    return Step("", stage=before.stage, role=before.role) if before else Step("")


def _with_ids(step: Step) -> Step:
    """Return a step whose must-ask items all have an id of their own."""
    items = tuple(item if item.id else _identified(item) for item in step.must_ask)
    return step._replace(must_ask=items)


def _identified(item: MustAsk) -> MustAsk:
    return item._replace(id=secrets.token_hex(6))
