SELECT id, headline, approved_by, approved_on
FROM publication
WHERE meeting_uid = ?
