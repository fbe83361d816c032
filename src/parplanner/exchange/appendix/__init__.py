"""The rows of a table, what each is, and the tree they make → a proposal."""
