INSERT INTO saved (
    uid, sort, name, body, who, owner_uid, owner_words, organisation_uid, meeting_uid,
    agreement_uid, point, due, first_day, last_day
)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (uid) DO UPDATE
SET sort = excluded.sort, name = excluded.name, body = excluded.body, who = excluded.who,
    owner_uid = excluded.owner_uid, owner_words = excluded.owner_words,
    organisation_uid = excluded.organisation_uid, meeting_uid = excluded.meeting_uid,
    agreement_uid = excluded.agreement_uid, point = excluded.point, due = excluded.due,
    first_day = excluded.first_day, last_day = excluded.last_day
