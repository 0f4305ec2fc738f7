"""Between rows and records: functions over a connection, one module per noun. They never commit."""
