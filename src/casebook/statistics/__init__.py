"""The counts of domain.md: pure functions over the statistical layer. Destroying a file changes none of them."""
