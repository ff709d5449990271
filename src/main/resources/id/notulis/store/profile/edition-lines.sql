SELECT body FROM edition_line WHERE edition_id = ? AND part = ? ORDER BY seq
