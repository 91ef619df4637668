"""Problem sets, one small module each."""
