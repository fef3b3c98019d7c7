"""Files of questions: taken in with a report, given out."""
