WITH wanted AS (SELECT id FROM person WHERE uid = ?),
    pointing AS (
        SELECT meeting_id AS id FROM attendance WHERE person_id IN wanted
        UNION
        SELECT meeting_id FROM attendance WHERE on_behalf_id IN wanted
        UNION
        SELECT meeting_id FROM outsider WHERE person_id IN wanted
        UNION
        SELECT meeting_id FROM entry WHERE person_id IN wanted
        UNION
        SELECT meeting_id FROM action_owner WHERE person_id IN wanted
        UNION
        SELECT id FROM meeting WHERE chair_id IN wanted
        UNION
        SELECT id FROM meeting WHERE secretary_id IN wanted
    )
SELECT m.uid AS meeting_uid FROM meeting m JOIN pointing p ON p.id = m.id ORDER BY m.id
