"""Text and images from Chinese and English words, beside the code."""
