"""What every grid shares: mirror, lens, model, cells, blocks, keys, columns, filters.

It knows none of them."""
