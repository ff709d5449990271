INSERT INTO meeting_change (meeting_id, changed_at)
SELECT id, ? FROM meeting WHERE uid = ?
ON CONFLICT (meeting_id) DO UPDATE SET changed_at = excluded.changed_at
