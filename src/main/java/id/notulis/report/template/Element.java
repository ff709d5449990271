package id.notulis.report.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.notulis.i18n.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An element of a story while its template is compiled.
final class Element implements Piece {

    private static final byte[] LESS = {'<'};
    private static final byte[] GREATER = {'>'};
    private static final byte[] EMPTY = {'/', '>'};
    private static final byte[] CLOSING = {'<', '/'};

    private final String name;
    private final byte[] tag;
    private final List<Piece> children = new ArrayList<>(2);
    private @Nullable Element parent;
    private @Nullable Message place;

    /// @param tag the start tag without its brackets, `w:p a="b"`, well-formed
    Element(String name, byte[] tag) {
        this.name = name;
        this.tag = tag;
    }

    static Element of(String name) {
        return new Element(name, name.getBytes(UTF_8));
    }

    String name() {
        return name;
    }

    boolean is(String wanted) {
        return name.equals(wanted);
    }

    List<Piece> children() {
        return children;
    }

    void add(Piece child) {
        children.add(child);
        adopt(child);
    }

    void replaceChildren(List<Piece> replacement) {
        children.clear();
        for (Piece child : replacement) {
            add(child);
        }
    }

    private void adopt(Piece child) {
        if (child instanceof Element element) {
            element.parent = this;
        } else if (child instanceof Mark mark) {
            mark.standIn(this);
        }
    }

    @Nullable Element parent() {
        return parent;
    }

    /// Where a paragraph or a row stands, in words.
    Message place() {
        if (place == null) {
            throw new IllegalStateException("No place was given to " + name);
        }
        return place;
    }

    /// The place of the innermost paragraph or row around it, or of itself.
    Message nearestPlace() {
        for (Element at = this; at != null; at = at.parent) {
            if (at.place != null) {
                return at.place;
            }
        }
        return Places.body();
    }

    void removeLast() {
        children.removeLast();
    }

    void standAt(Message where) {
        place = where;
    }

    @Nullable Element child(String wanted) {
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i) instanceof Element element && element.is(wanted)) {
                return element;
            }
        }
        return null;
    }

    /// The first element of that name beneath this one, in the order of the part.
    @Nullable Element find(String wanted) {
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i) instanceof Element element) {
                Element found = element.is(wanted) ? element : element.find(wanted);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /// The value of an attribute of a child, as in `<w:pStyle w:val="Judul"/>`, or null.
    @Nullable String value(String wantedChild) {
        Element found = child(wantedChild);
        return found == null ? null : found.attribute("w:val");
    }

    @Nullable String attribute(String wanted) {
        var at = new Attributes(tag, name.length());
        while (at.next()) {
            if (at.is(wanted)) {
                return Utf8.decode(tag, at.valueFrom(), at.valueTo());
            }
        }
        return null;
    }

    /// The value of an attribute that refers to a relationship, when it is one of some, else null.
    @Nullable String firstOf(Set<String> ids) {
        var at = new Attributes(tag, name.length());
        while (at.next()) {
            if (at.isReference()) {
                String id = Utf8.decode(tag, at.valueFrom(), at.valueTo());
                if (ids.contains(id)) {
                    return id;
                }
            }
        }
        return null;
    }

    /// Notes the relationships it refers to, itself and all beneath it.
    void addReferences(Set<String> ids) {
        var at = new Attributes(tag, name.length());
        while (at.next()) {
            if (at.isReference()) {
                ids.add(Utf8.decode(tag, at.valueFrom(), at.valueTo()));
            }
        }
        for (Piece child : children) {
            if (child instanceof Element element) {
                element.addReferences(ids);
            }
        }
    }

    /// Bytes of its start tag and of all beneath it, about.
    long size() {
        long size = 2L * tag.length;
        for (Piece child : children) {
            size += child instanceof Element element ? element.size() : 0;
        }
        return size;
    }

    /// The start tag up to the value of an attribute and behind it, with nothing for the value.
    ///
    /// @throws IllegalArgumentException when there is no such attribute
    byte[][] around(String wanted) {
        var at = new Attributes(tag, name.length());
        while (at.next()) {
            if (at.is(wanted)) {
                return new byte[][] {
                    Arrays.copyOf(tag, at.valueFrom()),
                    Arrays.copyOfRange(tag, at.valueTo(), tag.length)
                };
            }
        }
        throw new IllegalArgumentException("No attribute " + wanted);
    }

    /// The same element with the same children, without an attribute. The children stay with this
    /// one.
    Element without(String unwanted) {
        var at = new Attributes(tag, name.length());
        while (at.next()) {
            if (at.is(unwanted)) {
                byte[] rest = new byte[tag.length - at.to() + at.from()];
                System.arraycopy(tag, 0, rest, 0, at.from());
                System.arraycopy(tag, at.to(), rest, at.from(), tag.length - at.to());
                var copy = new Element(name, rest);
                copy.children.addAll(children);
                return copy;
            }
        }
        return this;
    }

    Element copy() {
        var copy = new Element(name, tag);
        for (Piece child : children) {
            copy.add(child instanceof Element element ? element.copy() : child);
        }
        return copy;
    }

    void open(Utf8Buffer out) {
        out.put(LESS);
        out.put(tag);
        out.put(GREATER);
    }

    void close(Utf8Buffer out) {
        out.put(CLOSING);
        out.ascii(name);
        out.put(GREATER);
    }

    /// The element as it stands, marks left out.
    void copyTo(Utf8Buffer out) {
        open(out);
        if (children.isEmpty()) {
            out.truncate(out.length() - 1);
            out.put(EMPTY);
            return;
        }
        for (int i = 0; i < children.size(); i++) {
            Piece child = children.get(i);
            if (child instanceof Element element) {
                element.copyTo(out);
            } else if (child instanceof Characters characters) {
                characters.copyTo(out);
            }
        }
        close(out);
    }
}
