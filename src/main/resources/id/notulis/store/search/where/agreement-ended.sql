a.valid_until < ?
