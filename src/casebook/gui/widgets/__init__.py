"""What pages are made of: fields, forms, tables, chips, the message bar."""
