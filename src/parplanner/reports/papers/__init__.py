"""Plan → report: a builder per document. No format is known here."""
