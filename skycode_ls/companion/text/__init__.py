"""Text: presets that ask a model, and checks of what it wrote."""
