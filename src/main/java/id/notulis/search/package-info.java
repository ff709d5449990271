/// What somebody types becomes a query, and what the book finds becomes hits in order.
///
/// The book gives the newest rows in which all words occur, which costs the same for every query;
/// which of them are best is decided here: whole words before beginnings, titles before texts,
/// recent before old.
///
/// ## The language of searches
///
/// Pieces are parted by blanks, and all of them have to hold. Case and accents make no difference,
/// and Indonesian and English words may be mixed.
///
/// | piece | means |
/// |---|---|
/// | `senkom` | the word; the last one typed may be only begun |
/// | `"literasi digital"` | words in a row |
/// | `-lapas`, `-"kerja sama"` | what does not occur; whole words |
/// | `jenis:` `kind:` | kind of a meeting or an agreement; of documents that, or a word of their name |
/// | `orang:` `person:` | who took part, spoke or is in charge, by name or post; people |
/// | `instansi:` `organisation:` | who was there, whose people spoke or are in charge; parties; organisations and their people |
/// | `nomor:` `number:` | number of minutes, agreement or document; service number |
/// | `seri:` `series:`, `tempat:` `place:` | of the meeting |
/// | `topik:` `topic:` | the topic something stands under, or a meeting has |
/// | `naskah:` `agreement:` | the agreement a line or a meeting refers to; agreements |
/// | `butir:` `point:` | number of a point; with `naskah:`, the point of that agreement |
/// | `sejak:` `since:`, `sampai:` `until:` | day of the meeting, the signing, the file: `2025`, `2025-06`, `2025-06-04` or any day the minutes understand |
/// | `batas:` `due:` | the last day of an action is in that year or month, or that day |
/// | `status:` | an action `belum` `open`, `proses` `progress`, `terbuka` `unfinished` (either), `terlambat` `overdue`, `selesai` `done`, `dibatalkan` `cancelled`; minutes `draf` `draft`, `tinjau` `review`, `final`; an agreement `berlaku` `in-force`, `berakhir` `ended` |
/// | `di:` `in:` | only `rapat` `meetings`, `butir` `lines`, `tindak-lanjut` `actions`, `orang` `people`, `instansi` `organisations`, `kesepahaman` `agreements`, `dokumen` `documents`; several mean any of them |
///
/// A value of more than one word stands in quotation marks: `orang:"wiwin junianto"`; its last word
/// may be only begun, and so may the words behind `status:` and `di:` while they are clear. A minus
/// stands before a condition too: `-status:selesai`.
/// - What a kind of thing cannot be leaves that kind out: nothing but actions is overdue. With a
///   minus it leaves it in.
/// - Lines, actions and documents are of the day, the kind and the status of their meeting.
/// - Whoever types is never stopped: what is not understood is taken for words or left out, and a
///   [id.notulis.search.Slip] tells why. A command, which nobody watches, refuses it.
/// - Words without conditions are looked for as they always were, by the same statements.
@NullMarked
package id.notulis.search;

import org.jspecify.annotations.NullMarked;
