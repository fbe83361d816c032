"""A grid of the rows of any class."""
