"""Adapting a model to one project: what is read of it, how it is asked, whether it got better."""
