"""Charts on the screen: the reports' drawings as vector pictures that hear mouse and keys."""
