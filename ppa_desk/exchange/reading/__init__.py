"""Reading files from outside as tables of text: within limits, workbooks and PDFs in a process of their own."""
