"""What stands around a document's text: head, facts, the choice between reading and revising."""
