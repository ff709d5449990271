SELECT id, headline, subhead, embargo, approved_by, approved_on
FROM publication
WHERE meeting_uid = ?
