"""What the answers come to: figures with their bases, computed once for screen, PDF and workbook."""
