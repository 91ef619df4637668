"""What the code around the cursor means."""
