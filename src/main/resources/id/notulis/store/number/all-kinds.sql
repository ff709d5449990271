SELECT number_series.uid AS series_uid, number_series_kind.kind
FROM number_series_kind
JOIN number_series ON number_series.id = number_series_kind.series_id
