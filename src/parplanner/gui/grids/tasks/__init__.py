"""The grid of tasks."""
