"""What a ticket is about and how pressing it is: matrix, rules, suggestions; pure."""
