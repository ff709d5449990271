package id.notulis.report.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The automatic numberings of a template, and which of them begin anew.
///
/// A numbering counts the members of the innermost list that holds all its paragraphs. When that
/// list lies in another one, it begins anew with each member of the other. A deeper level of the
/// same numbering needs nothing: Word restarts it after each paragraph of a higher level.
final class Numbering {

    private final @Nullable Element root;
    private final List<NumberUse> uses = new ArrayList<>();
    private final List<Restart> restarts = new ArrayList<>();
    private final Map<String, Element> nums = new HashMap<>();
    private final Map<String, Element> abstracts = new HashMap<>();
    private final Map<String, Element> styleById = new HashMap<>();
    private int last;

    /// @param root of the part that defines numberings, or null
    /// @param styles the root of the part that defines styles, or null
    Numbering(@Nullable Element root, @Nullable Element styles) {
        this.root = root;
        index(root, "w:num", "w:numId", nums);
        index(root, "w:abstractNum", "w:abstractNumId", abstracts);
        index(styles, "w:style", "w:styleId", styleById);
        for (String id : nums.keySet()) {
            last = Math.max(last, number(id));
        }
    }

    private static void index(
            @Nullable Element parent, String name, String key, Map<String, Element> into) {
        if (parent == null) {
            return;
        }
        for (Piece child : parent.children()) {
            if (child instanceof Element element && element.is(name)) {
                String id = element.attribute(key);
                if (id != null) {
                    into.put(id, element);
                }
            }
        }
    }

    /// Notes how a paragraph is numbered; null when it is not.
    @Nullable NumberUse use(@Nullable Element properties, List<Restarts> loops) {
        if (properties == null) {
            return null;
        }
        Element direct = properties.child("w:numPr");
        NumberUse use = null;
        if (direct != null) {
            int id = number(direct.value("w:numId"));
            if (id > 0) {
                use = NumberUse.direct(id, number(direct.value("w:ilvl")), loops);
            }
        } else {
            String style = properties.value("w:pStyle");
            if (style != null && numPrOf(style) != null) {
                use = NumberUse.byStyle(style, loops);
            }
        }
        if (use != null) {
            uses.add(use);
        }
        return use;
    }

    private @Nullable Element numPrOf(String style) {
        String id = style;
        for (int i = 0; i < 20 && id != null; i++) {
            Element found = styleById.get(id);
            if (found == null) {
                return null;
            }
            Element properties = found.child("w:pPr");
            Element numPr = properties == null ? null : properties.child("w:numPr");
            if (numPr != null && numPr.value("w:numId") != null) {
                return numPr;
            }
            id = found.value("w:basedOn");
        }
        return null;
    }

    /// Decides which numberings begin anew, once all paragraphs have been noted.
    void settle() {
        if (root == null) {
            return;
        }
        Map<Integer, List<NumberUse>> byNumber = new LinkedHashMap<>();
        for (NumberUse use : uses) {
            String style = use.style();
            if (style != null) {
                resolve(use, style);
            }
            List<NumberUse> same = byNumber.get(use.number());
            if (same == null) {
                same = new ArrayList<>();
                byNumber.put(use.number(), same);
            }
            same.add(use);
        }
        for (Map.Entry<Integer, List<NumberUse>> entry : byNumber.entrySet()) {
            settle(entry.getKey(), entry.getValue());
        }
    }

    private void resolve(NumberUse use, String style) {
        Element numPr = numPrOf(style);
        if (numPr != null) {
            int number = number(numPr.value("w:numId"));
            Element level = levelOfStyle(number, style);
            use.resolve(
                    number,
                    number(level == null ? numPr.value("w:ilvl") : level.attribute("w:ilvl")));
        }
    }

    private @Nullable Element levelOfStyle(int number, String style) {
        Element definition = definitionOf(number);
        if (definition != null) {
            for (Piece child : definition.children()) {
                if (child instanceof Element level
                        && level.is("w:lvl")
                        && style.equals(level.value("w:pStyle"))) {
                    return level;
                }
            }
        }
        return null;
    }

    private @Nullable Element definitionOf(int number) {
        Element num = nums.get(Integer.toString(number));
        String id = num == null ? null : num.value("w:abstractNumId");
        return id == null ? null : abstracts.get(id);
    }

    private void settle(int number, List<NumberUse> all) {
        List<Restarts> shared = all.get(0).loops();
        int level = all.get(0).level();
        for (NumberUse use : all) {
            int length = 0;
            while (length < shared.size()
                    && length < use.loops().size()
                    && shared.get(length) == use.loops().get(length)) {
                length++;
            }
            shared = shared.subList(0, length);
            level = Math.min(level, use.level());
        }
        Element num = nums.get(Integer.toString(number));
        if (shared.size() < 2 || num == null) {
            return;
        }
        for (NumberUse use : all) {
            use.restartAs(restarts.size());
        }
        shared.get(shared.size() - 2).add(restarts.size());
        restarts.add(new Restart(number, restOf(num, number, level)));
    }

    private byte[] restOf(Element num, int number, int level) {
        String wanted = Integer.toString(level);
        var out = new Utf8Buffer(256);
        out.ascii("\">");
        Element override = null;
        for (Piece child : num.children()) {
            if (child instanceof Element element) {
                if (element.is("w:lvlOverride") && wanted.equals(element.attribute("w:ilvl"))) {
                    override = element.child("w:lvl");
                } else {
                    element.copyTo(out);
                }
            }
        }
        out.ascii("<w:lvlOverride w:ilvl=\"");
        out.ascii(wanted);
        out.ascii("\"><w:startOverride w:val=\"");
        out.number(startOf(override != null ? override : levelOf(number, wanted)));
        out.ascii("\"/>");
        if (override != null) {
            override.copyTo(out);
        }
        out.ascii("</w:lvlOverride></w:num>");
        return out.toArray();
    }

    private @Nullable Element levelOf(int number, String wanted) {
        Element definition = definitionOf(number);
        if (definition != null) {
            for (Piece child : definition.children()) {
                if (child instanceof Element level
                        && level.is("w:lvl")
                        && wanted.equals(level.attribute("w:ilvl"))) {
                    return level;
                }
            }
        }
        return null;
    }

    private static int startOf(@Nullable Element level) {
        String start = level == null ? null : level.value("w:start");
        return start == null ? 1 : number(start);
    }

    private static int number(@Nullable String text) {
        return Math.max(0, Decimals.read(text));
    }

    List<Restart> restarts() {
        return List.copyOf(restarts);
    }

    /// The highest id of a numbering.
    int last() {
        return last;
    }

    /// The part, open at the place of further numberings.
    Template.@Nullable Opened cut(String name) {
        if (root == null) {
            return null;
        }
        var head = new Utf8Buffer(4096);
        var tail = new Utf8Buffer(64);
        head.ascii(Xml.DECLARATION);
        root.open(head);
        for (Piece child : root.children()) {
            boolean behind = child instanceof Element element && element.is("w:numIdMacAtCleanup");
            Xml.copy(child, behind ? tail : head);
        }
        root.close(tail);
        return new Template.Opened(name, new Literal(head.toArray()), new Literal(tail.toArray()));
    }
}
