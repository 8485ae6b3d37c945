"""Forms of a workspace: edited as rows, published as frozen versions."""
