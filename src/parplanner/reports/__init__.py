"""Plan → neutral report → file.

No Qt, no storage; sees plans and targets only; heavy libraries imported when used."""
