SELECT id, uid, name, zone, paper, landscape,
    margin_top, margin_right, margin_bottom, margin_left, font, points, spacing
FROM profile
WHERE uid = ?
