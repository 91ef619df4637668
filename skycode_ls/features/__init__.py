"""What the server can do: one module each, from a snapshot to plain data."""
