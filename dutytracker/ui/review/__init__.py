"""The Review place: what many members' shares tell together, and nothing that tells of one of them."""
