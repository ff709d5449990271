package id.notulis.report.docx;

import id.notulis.i18n.Message;
import id.notulis.report.template.Places;
import id.notulis.report.template.Relationships;
import id.notulis.report.template.UnsoundException;
import id.notulis.report.template.XmlScanner;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads one story once and notes its faults.
final class StoryLint {

    /// What an element is for the rules.
    private enum Kind {
        PARAGRAPH,
        TABLE,
        ROW,
        CELL,
        RUN,
        TEXT,
        BODY,
        BOX,
        STORY,
        CONTROL,
        SECTION,
        RANGE,
        BOOKMARK_START,
        BOOKMARK_END,
        NOTE,
        NOTE_REFERENCE,
        STYLE,
        NUMBER,
        FIELD,
        DRAWING,
        IMAGE,
        LINK,
        OTHER;

        /// What Word never writes otherwise and cannot read.
        boolean mayStandIn(Kind parent) {
            return switch (this) {
                case ROW -> parent == TABLE || parent == CONTROL || parent == OTHER;
                case CELL -> parent == ROW || parent == CONTROL || parent == OTHER;
                case PARAGRAPH, TABLE ->
                        parent != PARAGRAPH && parent != RUN && parent != TABLE && parent != ROW;
                case TEXT -> parent == RUN || parent == OTHER;
                default -> true;
            };
        }

        /// It may stand behind the last paragraph of a cell.
        boolean isRange() {
            return this == RANGE || this == BOOKMARK_START || this == BOOKMARK_END;
        }
    }

    private static final int LEVELS = 128;

    /// Word refuses a row of more.
    private static final int MOST_CELLS = 63;

    private final Message part;
    private final @Nullable Relationships links;
    private final Definitions definitions;
    private final Ids ids;
    private final Faults faults;
    private final Kind[] kinds = new Kind[LEVELS];
    private final @Nullable Kind[] last = new @Nullable Kind[LEVELS];
    private final int[] paragraphs = new int[LEVELS];
    private final int[] tables = new int[LEVELS];
    private final int[] rows = new int[LEVELS];
    private int depth;
    private int fields;
    private final Set<String> open = new HashSet<>(0);
    private String known = "";

    StoryLint(
            String name,
            @Nullable Relationships links,
            Definitions definitions,
            Ids ids,
            Faults faults) {
        this.part = Places.part(name);
        this.links = links;
        this.definitions = definitions;
        this.ids = ids;
        this.faults = faults;
    }

    void check(byte[] bytes, int from, int to) throws UnsoundException {
        var xml = new XmlScanner(bytes, from, to);
        for (var kind = xml.next(); kind != XmlScanner.Kind.DONE; kind = xml.next()) {
            if (kind == XmlScanner.Kind.START) {
                start(xml);
            } else if (kind == XmlScanner.Kind.END) {
                end();
            }
        }
        if (fields != 0) {
            faults.add(part, "docx.field.open");
        }
        if (!open.isEmpty()) {
            faults.add(part, "docx.bookmark.open");
        }
    }

    private void start(XmlScanner xml) {
        Kind kind = kindOf(xml.name());
        if (kind == Kind.NOTE && depth != 1) {
            // the settings of a document name its separators by elements of the same name
            kind = Kind.OTHER;
        }
        if (!kind.isRange()) {
            count(kind);
        }
        kinds[depth] = kind;
        last[depth] = null;
        paragraphs[depth] = 0;
        tables[depth] = 0;
        rows[depth] = 0;
        depth++;
        checkReferences(kind, xml);
    }

    private void count(Kind kind) {
        if (depth == 0) {
            return;
        }
        int parent = depth - 1;
        if (kinds[parent] == Kind.BODY && last[parent] == Kind.SECTION) {
            fault("docx.section.last");
        }
        last[parent] = kind;
        if (!kind.mayStandIn(kinds[parent])) {
            fault("docx.nesting");
        }
        switch (kind) {
            case PARAGRAPH -> paragraphs[parent]++;
            case TABLE -> tables[parent]++;
            case ROW -> rows[enclosing(Kind.TABLE)]++;
            case CELL -> rows[enclosing(Kind.ROW)]++;
            default -> {}
        }
    }

    /// The nearest level of a kind around, or the root.
    private int enclosing(Kind kind) {
        int level = depth - 1;
        while (level > 0 && kinds[level] != kind) {
            level--;
        }
        return level;
    }

    private void end() {
        depth--;
        switch (kinds[depth]) {
            case CELL -> {
                if (last[depth] != Kind.PARAGRAPH) {
                    fault("docx.cell.end");
                }
            }
            case ROW -> {
                if (rows[depth] == 0) {
                    fault("docx.row.empty");
                } else if (rows[depth] > MOST_CELLS) {
                    fault("docx.row.wide", MOST_CELLS);
                }
            }
            case TABLE -> {
                if (rows[depth] == 0) {
                    fault("docx.table.empty");
                }
            }
            case STORY, NOTE, BOX -> {
                if (last[depth] != Kind.PARAGRAPH) {
                    fault("docx.story.end");
                }
            }
            case CONTROL -> {
                if (last[depth] == null) {
                    fault("docx.control.empty");
                }
            }
            default -> {}
        }
    }

    private static Kind kindOf(String name) {
        return switch (name) {
            case "w:p" -> Kind.PARAGRAPH;
            case "w:tbl" -> Kind.TABLE;
            case "w:tr" -> Kind.ROW;
            case "w:tc" -> Kind.CELL;
            case "w:body" -> Kind.BODY;
            case "w:r" -> Kind.RUN;
            case "w:t" -> Kind.TEXT;
            case "w:hdr", "w:ftr" -> Kind.STORY;
            case "w:footnote", "w:endnote" -> Kind.NOTE;
            case "w:footnoteReference", "w:endnoteReference" -> Kind.NOTE_REFERENCE;
            case "w:txbxContent" -> Kind.BOX;
            case "w:sdtContent" -> Kind.CONTROL;
            case "w:sectPr" -> Kind.SECTION;
            case "w:bookmarkStart" -> Kind.BOOKMARK_START;
            case "w:bookmarkEnd" -> Kind.BOOKMARK_END;
            case "w:pStyle", "w:rStyle", "w:tblStyle" -> Kind.STYLE;
            case "w:numId" -> Kind.NUMBER;
            case "w:fldChar" -> Kind.FIELD;
            case "wp:docPr" -> Kind.DRAWING;
            case "a:blip" -> Kind.IMAGE;
            case "w:hyperlink",
                    "w:headerReference",
                    "w:footerReference",
                    "w:altChunk",
                    "v:imagedata",
                    "o:OLEObject",
                    "c:chart",
                    "a:hlinkClick" ->
                    Kind.LINK;
            case "w:commentRangeStart",
                    "w:commentRangeEnd",
                    "w:permStart",
                    "w:permEnd",
                    "w:proofErr" ->
                    Kind.RANGE;
            default -> Kind.OTHER;
        };
    }

    private void checkReferences(Kind kind, XmlScanner xml) {
        switch (kind) {
            case STYLE -> checkStyle(xml.attribute("w:val"));
            case NUMBER -> {
                String id = xml.attribute("w:val");
                if (id != null && !definitions.hasNumber(id)) {
                    fault("docx.number.missing", id);
                }
            }
            case FIELD -> checkField(xml.attribute("w:fldCharType"));
            case DRAWING -> {
                String id = xml.attribute("id");
                if (id == null || !ids.addDrawing(id)) {
                    fault("docx.drawing.twice", id == null ? "" : id);
                }
            }
            case BOOKMARK_START -> {
                String id = xml.attribute("w:id");
                if (id == null || !ids.addBookmark(id)) {
                    fault("docx.bookmark.twice", id == null ? "" : id);
                }
                open.add(id == null ? "" : id);
            }
            case BOOKMARK_END -> {
                String id = xml.attribute("w:id");
                if (!open.remove(id == null ? "" : id)) {
                    fault("docx.bookmark.open");
                }
            }
            case NOTE -> ids.addNote(xml.name(), xml.attribute("w:id"));
            case NOTE_REFERENCE -> ids.refer(xml.name(), xml.attribute("w:id"), place());
            case IMAGE -> {
                checkLink(xml.attribute("r:embed"));
                checkLink(xml.attribute("r:link"));
            }
            case LINK -> checkLink(xml.attribute("r:id"));
            default -> {}
        }
    }

    private void checkStyle(@Nullable String id) {
        if (id == null || id.equals(known)) {
            return;
        }
        if (definitions.hasStyle(id)) {
            known = id;
        } else {
            fault("docx.style.missing", id);
        }
    }

    private void checkField(@Nullable String type) {
        if ("begin".equals(type)) {
            fields++;
        } else if (fields == 0) {
            fault("docx.field.end");
        } else if ("end".equals(type)) {
            fields--;
        }
    }

    private void checkLink(@Nullable String id) {
        if (id != null && !id.isEmpty() && (links == null || !links.has(id))) {
            fault("docx.link.missing", id);
        }
    }

    private void fault(String key, Object... args) {
        faults.add(place(), key, args);
    }

    /// The row of each table around, or the paragraph of the body.
    private Message place() {
        Message place = part;
        boolean inRow = false;
        for (int i = 1; i <= depth && i < LEVELS; i++) {
            if (i < LEVELS && kinds[i] == Kind.ROW && enclosedTable(i) > 0) {
                int table = enclosedTable(i);
                place = Places.within(place, Places.row(tables[table - 1], rows[table]));
                inRow = true;
            } else if (kinds[i] == Kind.PARAGRAPH && kinds[i - 1] == Kind.BODY && !inRow) {
                place = Places.within(place, Places.paragraph(paragraphs[i - 1]));
            }
        }
        return place;
    }

    private int enclosedTable(int row) {
        int level = row - 1;
        while (level > 0 && kinds[level] != Kind.TABLE) {
            level--;
        }
        return level;
    }
}
