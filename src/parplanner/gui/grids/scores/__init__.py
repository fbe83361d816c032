"""The points of one criterion, a line per year."""
