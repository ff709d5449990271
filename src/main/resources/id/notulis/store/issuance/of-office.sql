SELECT DISTINCT meeting_uid
FROM issuance
WHERE office_uid = ?
ORDER BY meeting_uid
