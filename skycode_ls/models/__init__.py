"""Which models there are, and whether their files are whole."""
