"""Client organisations and what was agreed with them."""
