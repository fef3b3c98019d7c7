"""The sheet that changes many tickets together: what is wanted, a preview, a result by row."""
