"""Other people's files → a proposal (rows and doubts) → Changes.

Imports domain only; file libraries when used."""
