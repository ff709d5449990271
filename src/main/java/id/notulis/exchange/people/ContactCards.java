package id.notulis.exchange.people;

import id.notulis.model.overview.PersonLine;
import id.notulis.model.people.Person;
import id.notulis.model.people.PersonName;
import id.notulis.model.people.PrintedName;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Cards for the address books of telephones and mail programs: vCard 3.0 (RFC 2426), which older
/// ones read as well.
///
/// Indonesian names have no family name to file by, so all of a name is what the card calls a given
/// name, with rank and titles before and behind it.
public final class ContactCards {

    /// As many bytes as a line has.
    private static final int LINE = 75;

    private static final String END = "\r\n";

    private ContactCards() {}

    /// A file with a card for each.
    public static String of(List<PersonLine> people) {
        return people.stream().map(ContactCards::card).collect(Collectors.joining());
    }

    private static String card(PersonLine line) {
        Person person = line.person();
        PersonName name = person.name();
        StringBuilder card = new StringBuilder();
        add(card, "BEGIN:VCARD");
        add(card, "VERSION:3.0");
        add(card, "UID:" + escaped(person.id().value()));
        add(card, "FN:" + escaped(PrintedName.text(name)));
        add(
                card,
                "N:;"
                        + escaped(name.name())
                        + ";;"
                        + escaped(joined(PeopleSheet.rank(name), name.frontTitles()))
                        + ';'
                        + escaped(name.backTitles()));
        told(card, "ORG:", line.organisation());
        told(card, "TITLE:", line.position());
        told(card, "TEL;TYPE=CELL:", person.phone());
        if (!person.serviceNumber().isBlank()) {
            add(card, "NOTE:" + escaped("NRP/NIP " + person.serviceNumber()));
        }
        add(card, "END:VCARD");
        return card.toString();
    }

    private static void told(StringBuilder card, String property, String value) {
        if (!value.isBlank()) {
            add(card, property + escaped(value));
        }
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(",", "\\,")
                .replace(";", "\\;")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n");
    }

    /// Adds a line, folded before it is too long and never within a letter.
    private static void add(StringBuilder card, String line) {
        int used = 0;
        for (int at = 0; at < line.length(); ) {
            int letter = line.codePointAt(at);
            String text = Character.toString(letter);
            int bytes = text.getBytes(StandardCharsets.UTF_8).length;
            if (used + bytes > LINE) {
                card.append(END).append(' ');
                used = 1;
            }
            card.append(text);
            used += bytes;
            at += Character.charCount(letter);
        }
        card.append(END);
    }
}
