"""Answers home again: from every channel, understood, matched to those who were asked, planned and taken in."""
