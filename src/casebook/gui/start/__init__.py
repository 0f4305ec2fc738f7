"""Before a casebook is open: the first doors, a new one, unlocking."""
