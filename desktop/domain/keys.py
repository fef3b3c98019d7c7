"""Identities and keys: UUIDv7 for files and links, time-ordered integers inside one database."""

import os

PER_SECOND = 1024


def new_id(now_ms: int) -> bytes:
    """Return a UUIDv7 (RFC 9562) as 16 bytes."""
    random = int.from_bytes(os.urandom(10), "big")
    stamp = max(now_ms, 0) & 0xFFFFFFFFFFFF
    value = (stamp << 80) | (0x7 << 76) | ((random >> 68) << 64) | (0b10 << 62)
    return (value | (random & 0x3FFFFFFFFFFFFFFF)).to_bytes(16, "big")


def id_text(identity: bytes) -> str:
    """Return an identity as it is written in files."""
    text = identity.hex()
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))


def first_key(at_ms: int) -> int:
    """Return the lowest local key of the second of `at_ms`; newest-first is key order."""
    return (at_ms // 1000) * PER_SECOND


def second_of(key: int) -> int:
    """Return the second, counted from 1970, in which a record got its key."""
    return key // PER_SECOND
