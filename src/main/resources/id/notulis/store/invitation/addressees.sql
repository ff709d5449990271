SELECT text
FROM addressee
WHERE invitation_id = ?
ORDER BY seq
