"""The workspace of criteria, points and tasks."""
