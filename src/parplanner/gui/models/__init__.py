"""Item models: mirrors of the plan for the views."""
