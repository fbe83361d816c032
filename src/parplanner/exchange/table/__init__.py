"""A neutral sheet → which columns there are and what each tells; what does not add up."""
