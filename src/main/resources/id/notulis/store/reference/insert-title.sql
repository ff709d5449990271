INSERT INTO offered_title (title, front, variants) VALUES (?, ?, ?)
