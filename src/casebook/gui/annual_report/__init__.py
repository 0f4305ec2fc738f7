"""The annual report of each client: what is still to do, the words, the preview, and making it final."""
