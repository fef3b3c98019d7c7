"""Random clocks against the slow reference that asks the wall minute by minute."""

from random import Random

import pytest
from sla_cases import MINUTE, random_case

from desktop.domain.sla.clock import due_at, read, reading
from desktop.domain.sla.worktime import WorkTime

SEED = 20261126


@pytest.mark.parametrize("block", range(10))
def test_fifty_random_clocks_agree_with_the_reference(block):
    for number in range(50):
        seed = SEED + block * 50 + number
        random = Random(seed)  # noqa: S311 - the same cases each time
        case = random_case(random, packs=bool(number % 2))
        work = WorkTime(case.calendar)
        due = case.slow.due(case.start, case.target, case.pauses)
        assert due_at(read(case.segments()), work) == due * MINUTE, f"seed {seed}"
        at = case.start + random.randrange(1, 6000)
        used = reading(read(case.segments(until=at)), work, at * MINUTE).used
        assert used == case.slow.used(case.start, at, case.pauses) * MINUTE, f"seed {seed}"
