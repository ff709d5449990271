SELECT seq, meeting_uid, decision, stamped_at, stamped_by, note
FROM action_step
WHERE following_id = ?
ORDER BY seq
