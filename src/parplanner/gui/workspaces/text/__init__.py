"""The workspace of the written plan: outline, text, pages."""
