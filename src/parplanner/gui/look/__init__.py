"""How the window looks: colours, letters, icons, marks, tooltips."""
