SELECT uid, binned_at, binned_by FROM meeting WHERE uid = ? AND binned_at IS NOT NULL
