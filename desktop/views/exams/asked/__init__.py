"""Questions as an exam asks them: one file for each kind, answered by keys first."""
