INSERT INTO attendance (
    meeting_id, person_id, delegation_id, seq,
    rank_id, retired, corps, front_titles, name, back_titles,
    position, second_role, presence, arrived, departed, reason, head,
    on_behalf_id, on_behalf_outsider
)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (meeting_id, person_id) DO UPDATE
SET delegation_id = excluded.delegation_id,
    seq = excluded.seq,
    rank_id = excluded.rank_id,
    retired = excluded.retired,
    corps = excluded.corps,
    front_titles = excluded.front_titles,
    name = excluded.name,
    back_titles = excluded.back_titles,
    position = excluded.position,
    second_role = excluded.second_role,
    presence = excluded.presence,
    arrived = excluded.arrived,
    departed = excluded.departed,
    reason = excluded.reason,
    head = excluded.head,
    on_behalf_id = excluded.on_behalf_id,
    on_behalf_outsider = excluded.on_behalf_outsider
