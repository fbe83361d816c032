"""The workspace of figures and charts."""
