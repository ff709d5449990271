package id.notulis.report.template;

import id.notulis.i18n.Message;
import org.jspecify.annotations.Nullable;

/// A field, or the beginning or end of a section, where it stands in a story.
final class Mark implements Piece {

    enum Kind {
        TEXT,
        PICTURE,
        /// `${#peserta}`: for each member of the list; for a field that is no list, when it is
        /// given.
        REPEAT,
        /// `${?nomor}`: once, when the field is given or the list has a member.
        IF,
        /// `${^nomor}`: once, when it is not.
        UNLESS,
        /// `${/nomor}`
        END
    }

    private final Kind kind;
    private final String path;
    private final Message place;
    private final @Nullable Element format;
    private final @Nullable Element drawing;
    private @Nullable Element parent;
    private @Nullable Mark partner;
    private @Nullable Element item;

    private Mark(
            Kind kind,
            String path,
            Message place,
            @Nullable Element format,
            @Nullable Element drawing) {
        this.kind = kind;
        this.path = path;
        this.place = place;
        this.format = format;
        this.drawing = drawing;
    }

    /// @param format the `w:rPr` of the run it begins in
    static Mark of(Kind kind, String path, Message place, @Nullable Element format) {
        return new Mark(kind, path, place, format, null);
    }

    static Mark picture(String path, Message place, @Nullable Element format, Element drawing) {
        return new Mark(Kind.PICTURE, path, place, format, drawing);
    }

    Mark withFormat(@Nullable Element runFormat) {
        return new Mark(kind, path, place, runFormat, null);
    }

    Kind kind() {
        return kind;
    }

    String path() {
        return path;
    }

    Message place() {
        return place;
    }

    @Nullable Element format() {
        return format;
    }

    Element drawing() {
        if (drawing == null) {
            throw new IllegalStateException("No picture: " + path);
        }
        return drawing;
    }

    Field.Use use() {
        return switch (kind) {
            case TEXT -> Field.Use.TEXT;
            case PICTURE -> Field.Use.PICTURE;
            case REPEAT, IF, UNLESS, END -> Field.Use.SECTION;
        };
    }

    boolean isField() {
        return kind == Kind.TEXT || kind == Kind.PICTURE;
    }

    boolean opens() {
        return kind == Kind.REPEAT || kind == Kind.IF || kind == Kind.UNLESS;
    }

    /// The lists its field lies in: `topik.butir.` of `topik.butir.teks`.
    String list() {
        return FieldName.listOf(path);
    }

    void standIn(Element element) {
        parent = element;
    }

    @Nullable Element parent() {
        return parent;
    }

    /// The other end of its section.
    @Nullable Mark partner() {
        return partner;
    }

    void joinWith(Mark other) {
        partner = other;
        other.partner = this;
    }

    /// The paragraph or row a section begins or ends at when it encloses whole ones, else null.
    @Nullable Element item() {
        return item;
    }

    void encloseFrom(Element paragraphOrRow) {
        item = paragraphOrRow;
    }
}
