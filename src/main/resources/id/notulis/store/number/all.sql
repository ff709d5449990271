SELECT registered_number.uid, number_series.uid AS series_uid, period, sequence, day, wording, state,
    reason, meeting_uid, kind, subject
FROM registered_number
JOIN number_series ON number_series.id = registered_number.series_id
ORDER BY registered_number.id
