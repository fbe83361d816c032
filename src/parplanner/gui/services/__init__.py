"""What every part of the window may use and what shows nothing itself: the session, settings, work
in other threads."""
