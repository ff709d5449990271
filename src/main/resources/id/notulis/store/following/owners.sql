SELECT o.action_id, o.sort, o.uid, o.words,
    o.rank_id, o.retired, o.corps, o.front_titles, o.name, o.back_titles
FROM former_owner o
JOIN former_action a ON a.id = o.action_id
WHERE a.following_id = ?
ORDER BY o.action_id, o.seq
