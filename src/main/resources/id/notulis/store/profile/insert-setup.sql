INSERT INTO document_setup (
    profile_id, kind, variant, paper, landscape,
    margin_top, margin_right, margin_bottom, margin_left, font, points, spacing
)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
RETURNING id AS value
