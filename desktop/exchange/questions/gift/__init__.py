"""GIFT, the text format of questions that Moodle made common: read and written."""
