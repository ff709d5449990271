INSERT INTO profile (
    uid, name, style, city, zone, paper, landscape,
    margin_top, margin_right, margin_bottom, margin_left
)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (uid) DO UPDATE
SET name = excluded.name,
    style = excluded.style,
    city = excluded.city,
    zone = excluded.zone,
    paper = excluded.paper,
    landscape = excluded.landscape,
    margin_top = excluded.margin_top,
    margin_right = excluded.margin_right,
    margin_bottom = excluded.margin_bottom,
    margin_left = excluded.margin_left
RETURNING id AS value
