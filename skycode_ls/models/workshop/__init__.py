"""Conversion and its check, in a process of their own: the only place that imports PyTorch."""
