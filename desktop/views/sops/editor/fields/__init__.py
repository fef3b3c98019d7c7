"""The fields of a step or head: each shows one value of the record and says when it is edited."""
