"""What comes from the ground and what rules it: initiatives, participation, incidents, sites, plans and studies."""
