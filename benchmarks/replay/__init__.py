"""Typing real code through a real server: the parts of keystrokes.py, overhead.py and soak.py."""
