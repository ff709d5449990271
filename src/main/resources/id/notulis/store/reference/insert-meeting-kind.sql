INSERT INTO offered_meeting_kind (name) VALUES (?)
