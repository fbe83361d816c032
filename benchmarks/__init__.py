"""Side-by-side measurements: ours and a peer in the same run, alternating, printed as ratios of
medians."""
