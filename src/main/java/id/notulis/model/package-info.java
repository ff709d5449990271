/// The record as values: immutable, valid by construction, depending on `java.base` alone.
///
/// ## Glossary
///
/// | Indonesian | here | meaning |
/// |---|---|---|
/// | Notulen, notula | Minutes; [id.notulis.model.meeting.Meeting] | the record of one meeting |
/// | Rapat | Meeting | the gathering itself; one meeting has one record |
/// | Peserta | [id.notulis.model.meeting.Attendance] | one person's part in one meeting |
/// | Instansi | [id.notulis.model.people.Organisation] | the office or association somebody comes from |
/// | Jabatan | post, position | what somebody is in an organisation |
/// | Pangkat | [id.notulis.model.people.Rank] | rank of police, armed forces or civil service |
/// | Gelar | title | academic or religious title before or behind a name |
/// | Butir | [id.notulis.model.agreement.Point] | a numbered point of an agreement |
/// | Kesepahaman | [id.notulis.model.agreement.Agreement] | memorandum (MoU) or its working contract (PKS) |
/// | Kesepakatan | agreed, [id.notulis.model.meeting.Statement.Kind#AGREED] | what a meeting agreed on |
/// | Keputusan | decision | a formal decision |
/// | Kesimpulan | conclusion | what the talk amounts to |
/// | Arahan | directive | what the chair tells others to heed |
/// | Tindak lanjut | [id.notulis.model.action.Action] | work that follows from a meeting |
/// | Ralat | amendment | a dated, reasoned correction of final minutes |
/// | Kopstuk, kop | [id.notulis.model.profile.Letterhead] | the heading of an office's papers |
/// | Tembusan | copy recipient | who receives a copy |
/// | Nomor | [id.notulis.model.numbering.RegisteredNumber] | the number of a document, in the register book |
/// | Diwakili | represented | absent, with somebody present on behalf |
///
/// ## Decisions
///
/// - Blank text is the empty string; anything else that may be missing is an `Optional`. There are
///   no nulls.
/// - A meeting carries the names, ranks and posts of its people *as they stood there*. Whoever is
///   promoted later changes the person, not the minutes; a draft follows its people only by an
///   explicit change of the draft.
/// - References inside a meeting are by [Id], so the same values travel from book to book.
/// - What is wrong in a constructor's arguments is a programming error
///   (`IllegalArgumentException`); what is wrong in somebody's input is found by the reader of that
///   input, which says where and how to mend it.
@NullMarked
package id.notulis.model;

import org.jspecify.annotations.NullMarked;
