"""The window itself: how it starts, is laid out, remembers. Only here is the main window known."""
