"""Images from words, and words for images; the models run in a process of their own."""
