/// Documents that are messages: plain text to be pasted into WhatsApp, the fields of a document put
/// into words.
///
/// Decisions:
/// - What a message says is decided where it is for every other document; here are only its
///   wording, its order and WhatsApp's own marks: `*tebal*` for headings, `- ` and `1. ` for items.
///   There are no tables, and no line is broken: the telephone does that.
/// - `*tebal*` in a text of the record is bold, as it is on paper. Every other asterisk,
///   underscore, tilde or backtick that WhatsApp would take for a mark is written as the sign that
///   looks like it and is none; within a word or an address it means nothing to WhatsApp and stays.
/// - A heading that has nothing below it is left out, and those behind it move up.
@NullMarked
package id.notulis.report.text;

import org.jspecify.annotations.NullMarked;
