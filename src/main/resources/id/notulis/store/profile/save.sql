INSERT INTO profile (
    uid, name, zone, paper, landscape, margin_top, margin_right, margin_bottom, margin_left,
    font, points, spacing
)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (uid) DO UPDATE
SET name = excluded.name,
    zone = excluded.zone,
    paper = excluded.paper,
    landscape = excluded.landscape,
    margin_top = excluded.margin_top,
    margin_right = excluded.margin_right,
    margin_bottom = excluded.margin_bottom,
    margin_left = excluded.margin_left,
    font = excluded.font,
    points = excluded.points,
    spacing = excluded.spacing
RETURNING id AS value
