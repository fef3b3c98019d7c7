"""How quick the program is, each figure beside what the machine could do at best."""
