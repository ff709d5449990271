SELECT id, kind, variant, paper, landscape,
    margin_top, margin_right, margin_bottom, margin_left, font, points, spacing
FROM document_setup
WHERE profile_id = ?
ORDER BY kind
