INSERT INTO offered_unit (name, head) VALUES (?, ?)
