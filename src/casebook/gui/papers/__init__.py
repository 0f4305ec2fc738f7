"""Papers that leave the casebook about one case or about the file itself: seen first, then saved or printed."""
