package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.calendar.DateText;
import id.notulis.model.calendar.Dated;
import id.notulis.model.calendar.Reading;
import id.notulis.model.publication.Publication;
import id.notulis.model.publication.PublishedLink;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// A published link as somebody typed it.
public record LinkForm(String medium, String day, String address) {

    /// What is typed.
    public enum Field {
        MEDIUM,
        DAY,
        ADDRESS
    }

    public LinkForm {
        medium = medium.strip();
        day = day.strip();
        address = address.strip();
    }

    /// What is typed to have a link.
    public static LinkForm of(PublishedLink link) {
        return new LinkForm(link.medium(), DateText.day(link.day()), link.address());
    }

    /// What is wrong, by field; empty when it can be entered.
    public Map<Field, Message> problems() {
        Map<Field, Message> problems = new EnumMap<>(Field.class);
        if (medium.isEmpty()) {
            problems.put(Field.MEDIUM, Message.of("publication.medium.missing"));
        }
        if (readDay(day).isEmpty()) {
            problems.put(Field.DAY, Message.of("publication.day.unreadable"));
        }
        if (!PublishedLink.isAddress(address)) {
            problems.put(Field.ADDRESS, Message.of("publication.address.wrong"));
        }
        return problems;
    }

    /// Enters it.
    ///
    /// @param link the one it takes the place of; empty for a new one
    /// @throws IllegalStateException when there are problems
    public Edit<Publication> put(Id meeting, Optional<Id> link) {
        LocalDate read = readDay(day).orElseThrow(IllegalStateException::new);
        return link.map(id -> Publish.change(meeting, new PublishedLink(id, medium, read, address)))
                .orElseGet(() -> Publish.add(meeting, medium, read, address));
    }

    /// A single day as people write it.
    public static Optional<LocalDate> readDay(String text) {
        return DateText.readDay(text) instanceof Reading.Understood<Dated>(Dated dated)
                ? Optional.of(dated.range().first())
                : Optional.empty();
    }
}
