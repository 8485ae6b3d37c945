"""Who reported: sealed under a key of its own, erased with a receipt."""
