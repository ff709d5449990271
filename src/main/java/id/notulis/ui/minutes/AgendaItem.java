package id.notulis.ui.minutes;

import id.notulis.model.Id;

/// A topic in the agenda.
///
/// @param number its place, from 1; 0 for lines before the first title
record AgendaItem(Id id, int number, String title, boolean closed, int count, boolean current) {}
