"""A question as who is asked it sees it, with its key, versions and problems."""
