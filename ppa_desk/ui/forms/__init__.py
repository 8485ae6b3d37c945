"""Designing a form, and answering one."""
