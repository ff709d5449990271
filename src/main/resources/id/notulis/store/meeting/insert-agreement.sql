INSERT INTO meeting_agreement (meeting_id, seq, agreement_id)
VALUES (?, ?, ?)
