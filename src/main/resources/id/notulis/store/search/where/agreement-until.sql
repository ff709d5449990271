a.signed <= ?
