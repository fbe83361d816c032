"""The tables of format 1.0, as every file of it has them: set in stone.

What came later are ``migrations``."""

from __future__ import annotations

VERSION = 1000

STATEMENTS: tuple[str, ...] = (
    "CREATE TABLE agency ( id TEXT NOT NULL, name TEXT NOT NULL, parent_name TEXT NOT NULL, "
    "abbreviation TEXT NOT NULL, place TEXT NOT NULL, PRIMARY KEY (id) ) STRICT",
    "CREATE TABLE criteria_set ( id TEXT NOT NULL, name TEXT NOT NULL, decision TEXT NOT NULL, "
    "total_max INTEGER NOT NULL, min_decimals INTEGER NOT NULL, PRIMARY KEY (id) ) STRICT",
    "CREATE TABLE plan_info ( id TEXT NOT NULL, title TEXT NOT NULL, number TEXT NOT NULL, "
    "issue_date TEXT NOT NULL, base_year INTEGER NOT NULL, goal_points INTEGER, goal_year INTEGER, "
    "document_type TEXT NOT NULL, electronic INTEGER NOT NULL, authority TEXT NOT NULL, "
    "signer_position TEXT NOT NULL, signer_name TEXT NOT NULL, appendix_title TEXT NOT NULL, "
    "body_size INTEGER NOT NULL, head_size INTEGER NOT NULL, table_size INTEGER NOT NULL, "
    "PRIMARY KEY (id) ) STRICT",
    "CREATE TABLE score_column ( id TEXT NOT NULL, year INTEGER NOT NULL, kind TEXT NOT NULL, "
    "PRIMARY KEY (id) ) STRICT",
    "CREATE TABLE criterion ( id TEXT NOT NULL, parent_id TEXT, position INTEGER NOT NULL, "
    "code TEXT NOT NULL, title TEXT NOT NULL, max_points INTEGER, not_applicable INTEGER NOT NULL, "
    "not_applicable_basis TEXT NOT NULL, special INTEGER NOT NULL, special_basis TEXT NOT NULL, "
    "scoring_agency TEXT NOT NULL, method TEXT NOT NULL, evidence TEXT NOT NULL, PRIMARY KEY (id), "
    "FOREIGN KEY(parent_id) REFERENCES criterion (id) DEFERRABLE INITIALLY DEFERRED ) STRICT",
    "CREATE INDEX ix_criterion_parent_id ON criterion (parent_id)",
    "CREATE TABLE unit ( id TEXT NOT NULL, name TEXT NOT NULL, position INTEGER NOT NULL, PRIMARY "
    "KEY (id) ) STRICT",
    "CREATE TABLE section ( id TEXT NOT NULL, parent_id TEXT, position INTEGER NOT NULL, "
    "label TEXT NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (id), "
    "FOREIGN KEY(parent_id) REFERENCES section (id) DEFERRABLE INITIALLY DEFERRED ) STRICT",
    "CREATE INDEX ix_section_parent_id ON section (parent_id)",
    "CREATE TABLE basis ( id TEXT NOT NULL, position INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY "
    "KEY (id) ) STRICT",
    "CREATE TABLE recipient ( id TEXT NOT NULL, position INTEGER NOT NULL, text TEXT NOT NULL, "
    "PRIMARY KEY (id) ) STRICT",
    "CREATE TABLE standing ( id TEXT NOT NULL, year INTEGER NOT NULL, rank INTEGER, population "
    "INTEGER, "
    "rank_change INTEGER, index_percent INTEGER, PRIMARY KEY (id) ) STRICT",
    "CREATE TABLE indicator ( id TEXT NOT NULL, position INTEGER NOT NULL, code TEXT NOT NULL, "
    "title TEXT NOT NULL, unit TEXT NOT NULL, value TEXT NOT NULL, doer TEXT NOT NULL, PRIMARY KEY "
    "(id)"
    " ) STRICT",
    "CREATE TABLE ignored_finding ( id TEXT NOT NULL, code TEXT NOT NULL, reason TEXT NOT NULL, "
    "PRIMARY KEY (id) ) STRICT",
    "CREATE TABLE saved_view ( id TEXT NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, "
    "arrangement TEXT NOT NULL, PRIMARY KEY (id) ) STRICT",
    "CREATE TABLE meta ( id INTEGER NOT NULL CHECK (id = 1), rev INTEGER NOT NULL, "
    "doc_uuid TEXT NOT NULL, saved_at TEXT NOT NULL, saved_by TEXT NOT NULL, "
    "saved_entry INTEGER NOT NULL, seal TEXT NOT NULL, PRIMARY KEY (id) ) STRICT",
    "CREATE TABLE log ( id INTEGER NOT NULL, time TEXT NOT NULL, author TEXT NOT NULL, "
    "kind TEXT NOT NULL, label TEXT NOT NULL, detail TEXT NOT NULL, joins INTEGER NOT NULL, "
    "changes TEXT NOT NULL, PRIMARY KEY (id) ) STRICT",
    "CREATE TABLE score ( id TEXT NOT NULL, criterion_id TEXT NOT NULL, column_id TEXT NOT NULL, "
    "points INTEGER NOT NULL, PRIMARY KEY (id), "
    "FOREIGN KEY(criterion_id) REFERENCES criterion (id) DEFERRABLE INITIALLY DEFERRED, "
    "FOREIGN KEY(column_id) REFERENCES score_column (id) DEFERRABLE INITIALLY DEFERRED ) STRICT",
    "CREATE INDEX ix_score_criterion_id ON score (criterion_id)",
    "CREATE INDEX ix_score_column_id ON score (column_id)",
    "CREATE TABLE printed_figure ( id TEXT NOT NULL, criterion_id TEXT, column_id TEXT, "
    "points INTEGER NOT NULL, cell TEXT NOT NULL, source TEXT NOT NULL, PRIMARY KEY (id), "
    "FOREIGN KEY(criterion_id) REFERENCES criterion (id) DEFERRABLE INITIALLY DEFERRED, "
    "FOREIGN KEY(column_id) REFERENCES score_column (id) DEFERRABLE INITIALLY DEFERRED ) STRICT",
    "CREATE INDEX ix_printed_figure_column_id ON printed_figure (column_id)",
    "CREATE INDEX ix_printed_figure_criterion_id ON printed_figure (criterion_id)",
    "CREATE TABLE unit_alias ( id TEXT NOT NULL, unit_id TEXT NOT NULL, name TEXT NOT NULL, "
    "PRIMARY KEY (id), FOREIGN KEY(unit_id) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED ) "
    "STRICT",
    "CREATE INDEX ix_unit_alias_unit_id ON unit_alias (unit_id)",
    "CREATE TABLE task ( id TEXT NOT NULL, criterion_id TEXT, position INTEGER NOT NULL, "
    "content TEXT NOT NULL, requirement TEXT NOT NULL, lead_unit_id TEXT, deadline TEXT NOT NULL, "
    "product TEXT NOT NULL, monitoring_unit_id TEXT, status TEXT NOT NULL, PRIMARY KEY (id), "
    "FOREIGN KEY(criterion_id) REFERENCES criterion (id) DEFERRABLE INITIALLY DEFERRED, "
    "FOREIGN KEY(lead_unit_id) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED, "
    "FOREIGN KEY(monitoring_unit_id) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED ) STRICT",
    "CREATE INDEX ix_task_criterion_id ON task (criterion_id)",
    "CREATE INDEX ix_task_lead_unit_id ON task (lead_unit_id)",
    "CREATE INDEX ix_task_monitoring_unit_id ON task (monitoring_unit_id)",
    "CREATE TABLE shortcoming ( id TEXT NOT NULL, criterion_id TEXT, position INTEGER NOT NULL, "
    "text TEXT NOT NULL, points_lost INTEGER, cause_kind TEXT NOT NULL, cause TEXT NOT NULL, "
    "solution TEXT NOT NULL, PRIMARY KEY (id), "
    "FOREIGN KEY(criterion_id) REFERENCES criterion (id) DEFERRABLE INITIALLY DEFERRED ) STRICT",
    "CREATE INDEX ix_shortcoming_criterion_id ON shortcoming (criterion_id)",
    "CREATE TABLE assignment ( id TEXT NOT NULL, task_id TEXT NOT NULL, unit_id TEXT NOT NULL, "
    "position INTEGER NOT NULL, PRIMARY KEY (id), "
    "FOREIGN KEY(task_id) REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED, "
    "FOREIGN KEY(unit_id) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED ) STRICT",
    "CREATE INDEX ix_assignment_unit_id ON assignment (unit_id)",
    "CREATE INDEX ix_assignment_task_id ON assignment (task_id)",
)
