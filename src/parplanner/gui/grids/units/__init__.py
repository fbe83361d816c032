"""The grid of units."""
