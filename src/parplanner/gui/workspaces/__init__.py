"""The workspaces, a folder each; none knows another."""
