"""Today, where unlocking lands."""
