"""The window: shows values, asks, calls a service. The only code that knows Qt."""
