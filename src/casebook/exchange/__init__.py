"""Open data out and in again, and handing cases over. Source: exchange.md."""
