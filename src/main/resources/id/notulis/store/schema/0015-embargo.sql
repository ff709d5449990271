-- What stands below the headline of a press release, and until when nobody may pass it on.

ALTER TABLE publication ADD COLUMN subhead TEXT NOT NULL DEFAULT '';
ALTER TABLE publication ADD COLUMN embargo TEXT;
