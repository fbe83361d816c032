"""Any file or clipboard → neutral sheets. Of ``table`` it knows the sheet alone."""
