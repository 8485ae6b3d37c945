"""The training workspace: an invented alliance with surveys and answers, the same every time, to try everything on."""
