SELECT uid, name, style, city, zone, paper, landscape,
    margin_top, margin_right, margin_bottom, margin_left
FROM profile
WHERE uid = ?
