"""Fault F5 at length: five hundred files with flipped bits."""

import pytest
from flipping import survive


@pytest.mark.soak
def test_five_hundred_flipped_files_never_raise_anything_but_a_sentence(
    sample_folder, tmp_path, machine, clock
):
    for seed in range(1000, 1500):
        survive(sample_folder, tmp_path, machine, clock, seed)
