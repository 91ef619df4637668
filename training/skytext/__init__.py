"""The recipe of skytext-nano: classical verse, couplets and technical Chinese-English phrases."""
