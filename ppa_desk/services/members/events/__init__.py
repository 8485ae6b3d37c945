"""What happens with organisations and people, as selects of one shape: the timeline and engagement read them."""
