-- Following up the actions of all meetings.

-- Who is in charge of actions, with the names and the organisation they have there: that of their
-- place at the meeting, else of their latest post.
CREATE VIEW in_charge AS
SELECT ao.entry_id, ao.seq, p.id AS person_id, p.uid AS person_uid,
    o.uid AS organisation_uid, ao.words,
    coalesce(ao.words, x.name, a.name, p.name, o.name) AS name,
    CASE
        WHEN ao.organisation_id IS NOT NULL THEN ao.organisation_id
        WHEN d.id IS NOT NULL THEN d.organisation_id
        ELSE (
            SELECT t.organisation_id FROM post t
            WHERE t.person_id = p.id
            ORDER BY t.seq DESC
            LIMIT 1
        )
    END AS office_id,
    d.organisation_name AS office_words
FROM action_owner ao
LEFT JOIN outsider x ON x.meeting_id = ao.meeting_id AND x.no = ao.outsider
LEFT JOIN person p ON p.id = coalesce(ao.person_id, x.person_id)
LEFT JOIN organisation o ON o.id = ao.organisation_id
LEFT JOIN attendance a ON a.meeting_id = ao.meeting_id AND a.person_id = p.id
LEFT JOIN delegation d ON d.id = a.delegation_id;

-- The actions a matrix was asked for, their identities parted by U+001E; NULL for all.
ALTER TABLE survey_document ADD COLUMN only_actions TEXT;
