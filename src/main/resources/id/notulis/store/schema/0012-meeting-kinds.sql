-- The kinds of meetings there are to choose from, without reading every meeting.
CREATE INDEX meeting_kind ON meeting (kind) WHERE binned_at IS NULL;
