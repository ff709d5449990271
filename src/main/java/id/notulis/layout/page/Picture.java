package id.notulis.layout.page;

/// A picture file as it stands in the document; pages that show one twice share it.
public final class Picture {

    private final String name;
    private final byte[] content;

    /// @param content taken over, not copied: the caller must let go of it
    public Picture(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /// Its name in the document, `word/media/image1.jpeg`; each picture of a document has another.
    public String name() {
        return name;
    }

    /// JPEG or PNG of a bounded number of pixels, perhaps damaged; not to be changed.
    public byte[] content() {
        return content;
    }
}
