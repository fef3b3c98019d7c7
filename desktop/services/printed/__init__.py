"""What is printed: one builder of content records for each kind of document."""
