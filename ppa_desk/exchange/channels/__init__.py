"""A form on its way out: answer sheet, Google Forms script, plain e-mail; each carries form, version and code."""
