"""The neutral report and how its text is measured and set, the same for every format."""
