"""What stands beside every workspace: findings and history."""
