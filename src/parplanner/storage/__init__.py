"""The only package that knows SQL and SQLite: schema, connections, journal, opening and publishing
of ``.db`` files.

May import ``domain`` and below; nothing here knows Qt or reports.
"""
