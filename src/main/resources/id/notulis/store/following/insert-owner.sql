INSERT INTO former_owner (
    action_id, seq, sort, uid, words,
    rank_id, retired, corps, front_titles, name, back_titles
)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
