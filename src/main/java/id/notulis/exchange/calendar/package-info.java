/// Meetings and last days of actions as a file for other calendars: iCalendar (RFC 5545).
///
/// Decisions:
/// - Last days are events of a whole day that leave one's time free, and not tasks: Google's
///   calendar passes over those, and telephones and Outlook show them elsewhere or not at all.
/// - Times are told in the zone of the meeting, which is described in the file. What nobody knows
///   is not made up: a meeting without an end has none, one without a time lasts the day.
/// - A file that leaves the office says no more than needed: of a meeting its title, time and
///   place, of an action what is to be done. Classified meetings with all their actions, and
///   actions for the office alone, stay in the book.
/// - What is there keeps its identity, its stamp and a number that grows with every change, all
///   from the record: a calendar that reads the file again changes what it has and doubles nothing,
///   and the same record makes the same file.
@NullMarked
package id.notulis.exchange.calendar;

import org.jspecify.annotations.NullMarked;
