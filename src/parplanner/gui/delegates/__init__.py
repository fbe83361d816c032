"""Editors inside grid cells."""
