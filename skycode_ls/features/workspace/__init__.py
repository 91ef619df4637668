"""The other files of a workspace: which may be read, what they define, which lines are alike."""
