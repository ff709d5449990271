INSERT INTO post (person_id, seq, since, organisation_id, title, until)
VALUES (?, ?, ?, ?, ?, ?)
