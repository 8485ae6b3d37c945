"""The report of a survey: what its figures say, as blocks for paper, in the reader's language and edition."""
