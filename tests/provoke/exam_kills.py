"""Kill a program in the middle of an exam again and again; no answer it kept may be lost."""

import exam_acts
from killing import HOLD, assert_whole, kill_after

from desktop.domain.questions.bodies import Accepted, ShortText
from desktop.domain.questions.question import Question
from desktop.domain.questions.wording import Wording

ANSWERS = (
    HOLD
    + """
from desktop.domain.exams.clock import Count
from desktop.domain.questions.responses import Written
from desktop.services.training.sitting import Given
key = mine.sitting.begin(sys.argv[2])
found = mine.sitting.resume(key)
counted = found.attempt.counted.whole_ms
n = int(sys.argv[3])
while True:
    n += 1
    counted += 10
    given = Given(n % len(found.sat), Written(str(n)), 10)
    mine.sitting.answer(key, given, Count(counted, 10))
    print(n, flush=True)
    mine.sitting.beat(found.attempt, Count(counted + 5, 5))
"""
)


def kill_exams(run_python, desks, kills):
    """Kill who sits an exam again and again; each time every kept answer is there, and its time."""
    root, said, counted = desks.root, {}, 0
    for turn in range(kills):
        last = max(said.values(), default=0)
        told = kill_after(run_python(ANSWERS, root, desks.code, last), 1 + turn * 5 % 9)
        said |= {n % 3: n for n in sorted(told)}
        assert_whole(root / "deskbook.db")
        answers, attempt = _kept(desks)
        # What was being written when it was killed may be there or not.
        newest = max(said.values())
        assert all(said[place] <= answers[place] <= newest + 1 for place in said)
        assert attempt.counted.whole_ms >= counted + 10 * len(told)
        assert len(attempt.breaks) == turn + 1
        counted = attempt.counted.whole_ms
    return said


class Desks:
    """One workspace, opened again and again."""

    def __init__(self, open_desk):
        self._open, first = open_desk, open_desk()
        self.root = first.store.folder.root
        self.code = _planned(first.lin)
        first.close()

    def again(self):
        """Open it once more."""
        return self._open(self.root)


def _planned(services):
    """Keep a plan of three short questions without a limit; return its code."""
    short = ShortText((Accepted("1"),))
    keys = [services.questions.add(Question(f"Q{n}", Wording(f"{n}?"), short)) for n in range(3)]
    services.questions.approve(keys)
    return services.exams.keep(exam_acts.plan(*keys, minutes=0))


def _kept(desks):
    desk = desks.again()
    (attempt,) = desk.lin.exams.attempts(desks.code)
    found = desk.lin.sitting.opened(attempt.key)
    desk.close()
    return {s.place: int(s.response.text) for s in found.sat if s.response}, found.attempt
