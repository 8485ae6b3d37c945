"""The area of grants: board, lists, the page of a grant and its parts."""
