"""What the pages of all records share: head, parts, files, history."""
