"""Files of the results framework: tables in, workbooks and open data out."""
