"""The criteria tree with its totals."""
