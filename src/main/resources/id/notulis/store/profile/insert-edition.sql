INSERT INTO edition (
    profile_id, seq, since, style, city, left_emblem, left_width, right_emblem, right_width
)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
RETURNING id AS value
