"""Readers and writers of foreign formats: bytes in, plain records and a report out; no store, no Qt."""
