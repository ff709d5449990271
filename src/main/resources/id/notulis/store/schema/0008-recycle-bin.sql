-- Meetings in the recycle bin stay whole where they are; who put them there and when tells that they lie
-- there.
ALTER TABLE meeting ADD COLUMN binned_at TEXT;
ALTER TABLE meeting ADD COLUMN binned_by TEXT;
CREATE INDEX meeting_binned ON meeting (binned_at) WHERE binned_at IS NOT NULL;
