"""XLSForm workbooks: read with nothing lost, written with only what changed, and pyxform's own opinion of them."""
