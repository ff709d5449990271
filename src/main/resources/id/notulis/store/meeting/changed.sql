SELECT meeting_change.changed_at
FROM meeting_change
JOIN meeting ON meeting.id = meeting_change.meeting_id
WHERE meeting.uid = ?
