"""Paper on the screen: pages shown from memory, saved as one file, sent to a printer."""
