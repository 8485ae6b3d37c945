"""Reports to funders: shapes, texts with live figures, blocks, deviations, sealing, restatements."""
