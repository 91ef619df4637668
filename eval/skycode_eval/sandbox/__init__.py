"""Running programs nobody trusts, and judging them from outside the process they run in."""
