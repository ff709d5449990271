/// Makes packages: a compiled template and the data of one document become a `.docx`.
///
/// Decisions:
/// - JDK only, and a zip writer of our own, so that parts that never change are deflated once and
///   not for every document.
/// - Equal input gives equal bytes: the times in the zip file and in the properties are the instant
///   that is handed in. The properties say nothing else, least of all who made the template.
/// - No document leaves unread: [id.notulis.report.docx.DocxLint] looks for the faults that Word
///   refuses and other checkers miss.
@NullMarked
package id.notulis.report.docx;

import org.jspecify.annotations.NullMarked;
