"""Corrective action plans and the areas of most need."""
