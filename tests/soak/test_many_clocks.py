"""Ten thousand random clocks against the slow reference, a new set of them each time."""

import os
from random import Random

import pytest
from sla_cases import MINUTE, random_case

from desktop.domain.sla.clock import due_at, read, reading
from desktop.domain.sla.worktime import WorkTime

BLOCKS, SIZE = 20, 500
SEED = int(os.environ.get("DESKBOOK_SEED", "0")) or int.from_bytes(os.urandom(4), "big")


@pytest.mark.soak
@pytest.mark.parametrize("block", range(BLOCKS))
def test_random_clocks_agree_with_the_reference(block):
    print(f"seeds {SEED + block * SIZE} to {SEED + (block + 1) * SIZE - 1}")  # noqa: T201 - told with the result
    for number in range(SIZE):
        seed = SEED + block * SIZE + number
        random = Random(seed)  # noqa: S311 - told again by its seed
        case = random_case(random, packs=bool(number % 2))
        work = WorkTime(case.calendar)
        due = case.slow.due(case.start, case.target, case.pauses)
        assert due_at(read(case.segments()), work) == due * MINUTE, f"seed {seed}"
        at = case.start + random.randrange(1, 6000)
        used = reading(read(case.segments(until=at)), work, at * MINUTE).used
        assert used == case.slow.used(case.start, at, case.pauses) * MINUTE, f"seed {seed}"
