"""The look before sending: what a careful reviewer would ask about a report, each thing with the way to mend it."""
