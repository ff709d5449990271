/// Minutes that were written elsewhere, recognised: from the lines of a Word file or a pasted text
/// to the same draft a file in the text format gives. Nothing here opens a file.
///
/// A paper goes through these hands: [PaperLines] or [PlainLines] (one line below the other, each
/// with its number or sign and how deep it stands), [Outline] with [Heading] (what belongs under
/// which heading), [PeopleReader], [SpeechReader], [TaskTable] and [AgreementSentence] (what the
/// lines under each say), [Assembly] (the draft).
///
/// Decisions:
/// - Nothing is dropped. A line the program makes nothing of becomes a discussion entry, word for
///   word; and when the draft is made, every line of substance is looked up in it: one of whose
///   words a single one is missing is kept as a discussion entry as well.
/// - What only frames a paper, its letterhead, its headings, its signatures and what stands at the
///   edges of its sheets, is told as recognised and is not part of the minutes.
/// - What is said of a paper is what it says: a name that is not on the list of those present is no
///   speaker, a date that cannot be read is no date. A doubt leaves text.
/// - Results stand under the last topic, as on paper they stand behind all of them: a paper does
///   not tell which topic they came from.
@NullMarked
package id.notulis.exchange.oldminutes;

import org.jspecify.annotations.NullMarked;
