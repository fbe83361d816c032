"""What the officer can do, as pure functions: ``(plan, …) -> Changes``. They read the plan and
never change it.

Functions that add rows take ``new_id``, a callable giving fresh ids, so that the domain needs no
chance of its own.
"""
