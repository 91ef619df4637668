"""Measure completion models: pass@k, infilling, Chinese and English."""
