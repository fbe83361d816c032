"""The written plan: rich text, live figures, claims against the data, drafts."""
