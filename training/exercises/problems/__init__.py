"""Exercises written by hand: text for training.exercises.written, which reads and checks them."""
