"""The grids, a folder each, and their kit; none knows a workspace."""
