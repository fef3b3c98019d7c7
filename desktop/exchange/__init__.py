"""Readers and writers of foreign formats: bytes in, plain records out; no store, no Qt."""
