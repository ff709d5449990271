INSERT INTO outsider (
    meeting_id, no, person_id, rank_id, retired, corps, front_titles, name, back_titles
)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
