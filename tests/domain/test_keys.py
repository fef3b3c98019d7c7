"""Identities are UUIDv7; local keys are in order of time."""

import uuid

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.keys import PER_SECOND, first_key, id_text, new_id

TIMES = st.integers(0, (1 << 48) - 1)


@given(TIMES)
def test_an_identity_is_a_uuid_of_version_seven(now):
    found = uuid.UUID(bytes=new_id(now))
    assert found.version == 7
    assert found.variant == uuid.RFC_4122
    assert found.int >> 80 == now


@given(TIMES, TIMES)
def test_identities_sort_by_time(one, other):
    if one < other:
        assert new_id(one) < new_id(other)


def test_a_thousand_identities_of_one_millisecond_are_all_different():
    assert len({new_id(1) for _ in range(1000)}) == 1000


@given(st.integers())
def test_a_clock_beyond_all_sense_still_gives_an_identity(now):
    assert len(new_id(now)) == 16


def test_an_identity_is_written_as_uuids_are():
    assert id_text(bytes(range(16))) == "00010203-0405-0607-0809-0a0b0c0d0e0f"


@given(st.integers(-(10**13), 10**15), st.integers(-(10**13), 10**15))
def test_keys_follow_seconds(one, other):
    if one // 1000 < other // 1000:
        assert first_key(one) + PER_SECOND <= first_key(other)
