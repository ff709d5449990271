DELETE FROM draft WHERE place = ?
