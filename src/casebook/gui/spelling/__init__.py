"""Spelling where she writes: a quiet line below what no dictionary knows, and what she may have meant."""
