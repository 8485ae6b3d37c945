"""Documents the alliance has issued, exactly as they went out."""
