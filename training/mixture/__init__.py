"""Learn how far the network and what followed the same words nearby are trusted, and when."""
