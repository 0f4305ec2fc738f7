"""What the program promises, what it can't promise, and the proof that it uses no network."""
