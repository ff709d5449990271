package id.notulis.layout.page;

/// A picture file as it stands in the document; pages that show one twice share it.
///
/// @param name in the document, `word/media/image1.jpeg`; each picture of a document has another
/// @param content JPEG or PNG of a bounded number of pixels, perhaps damaged; neither copied nor to
///   be changed
@SuppressWarnings("ArrayRecordComponent")
public record Picture(String name, byte[] content) {}
