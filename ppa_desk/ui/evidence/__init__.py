"""Evidence: initiatives, participation, incidents, sites, plans and studies."""
