"""Results of exams as files: tables for people, xAPI statements for other programs."""
