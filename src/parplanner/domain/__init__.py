"""Pure Python: what a plan is and what holds in it. No Qt, SQL, files, clock, chance or threads.

Inside: ``edits`` → ``rules`` → ``scoring | units`` → ``plan`` → ``changes`` → ``rows`` → ``points |
text | errors``.
"""
