"""What came of an attempt: the verdict, marks by stage and question, what a trainer says."""
