"""Moodle XML: questions read from what Moodle exports, and written for it to import."""
