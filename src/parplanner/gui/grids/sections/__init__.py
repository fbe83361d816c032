"""The outline of the written plan."""
