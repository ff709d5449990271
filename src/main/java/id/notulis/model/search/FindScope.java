package id.notulis.model.search;

import id.notulis.model.search.Hit.Kind;
import java.util.List;

/// Among what something is looked for.
public enum FindScope {
    ALL,
    MEETINGS,
    LINES,
    ACTIONS,
    PEOPLE,
    AGREEMENTS,
    DOCUMENTS,
    /// What the program can do; nothing in the book.
    COMMANDS;

    public List<Kind> kinds() {
        return switch (this) {
            case ALL ->
                    List.of(
                            Kind.MEETING,
                            Kind.ENTRY,
                            Kind.ACTION,
                            Kind.PERSON,
                            Kind.ORGANISATION,
                            Kind.AGREEMENT,
                            Kind.DOCUMENT);
            case MEETINGS -> List.of(Kind.MEETING);
            case LINES -> List.of(Kind.ENTRY);
            case ACTIONS -> List.of(Kind.ACTION);
            case PEOPLE -> List.of(Kind.PERSON, Kind.ORGANISATION);
            case AGREEMENTS -> List.of(Kind.AGREEMENT);
            case DOCUMENTS -> List.of(Kind.DOCUMENT);
            case COMMANDS -> List.of();
        };
    }
}
