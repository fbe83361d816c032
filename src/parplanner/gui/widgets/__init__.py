"""Small parts the toolkit has none of."""
