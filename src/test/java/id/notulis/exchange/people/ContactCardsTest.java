package id.notulis.exchange.people;

import static org.assertj.core.api.Assertions.assertThat;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardReader;
import id.notulis.model.overview.PersonLine;
import id.notulis.model.people.Person;
import id.notulis.model.people.PersonName;
import id.notulis.model.people.PrintedName;
import id.notulis.testkit.Ids;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Cards, as an address book reads them.
class ContactCardsTest {

    private static final int SEEDS = Integer.getInteger("notulis.seeds", 20);

    @Test
    void aCardTellsAllThereIs() throws IOException {
        Person person =
                new Person(
                                Ids.of(1),
                                new PersonName(
                                        Optional.empty(),
                                        false,
                                        "",
                                        "Dr. H.",
                                        "Cahya Réma",
                                        "S.H., M.H."),
                                "70010001",
                                List.of())
                        .withPhone("+62 812-3456");
        VCard card =
                read(List.of(new PersonLine(person, "Kasi; Humas", "Polres \\ Contoh"))).getFirst();

        assertThat(card.getVersion()).isEqualTo(VCardVersion.V3_0);
        assertThat(card.getFormattedName().getValue()).isEqualTo("Dr. H. Cahya Réma, S.H., M.H.");
        assertThat(card.getStructuredName().getGiven()).isEqualTo("Cahya Réma");
        assertThat(card.getStructuredName().getPrefixes()).containsExactly("Dr. H.");
        assertThat(String.join(", ", card.getStructuredName().getSuffixes()))
                .isEqualTo("S.H., M.H.");
        assertThat(card.getOrganization().getValues()).containsExactly("Polres \\ Contoh");
        assertThat(card.getTitles().getFirst().getValue()).isEqualTo("Kasi; Humas");
        assertThat(card.getTelephoneNumbers().getFirst().getText()).isEqualTo("+62 812-3456");
        assertThat(card.getNotes().getFirst().getValue()).isEqualTo("NRP/NIP 70010001");
        assertThat(card.getUid().getValue()).isEqualTo(Ids.of(1).value());
    }

    /// Whatever is written in a name, an address book reads the same, and no line is too long.
    @Test
    void anythingComesThrough() throws IOException {
        for (long seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            List<PersonLine> people = new ArrayList<>();
            for (int number = random.nextInt(1, 5); number > 0; number--) {
                people.add(
                        new PersonLine(
                                new Person(
                                        Ids.of(number),
                                        PersonName.bare("A" + text(random) + "z"),
                                        "",
                                        List.of()),
                                "B" + text(random) + "z",
                                ""));
            }
            String written = ContactCards.of(people);
            assertThat(written.split("\r\n"))
                    .as("seed %s", seed)
                    .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
            List<VCard> cards = read(people);
            assertThat(cards).as("seed %s", seed).hasSameSizeAs(people);
            for (int at = 0; at < cards.size(); at++) {
                assertThat(cards.get(at).getFormattedName().getValue())
                        .as("seed %s", seed)
                        .isEqualTo(PrintedName.text(people.get(at).person().name()));
                assertThat(cards.get(at).getTitles().getFirst().getValue())
                        .as("seed %s", seed)
                        .isEqualTo(people.get(at).position());
            }
        }
    }

    private static String text(Random random) {
        String letters = "aé字😀,;:\\\"' n\n";
        int[] points = letters.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(90); length > 0; length--) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }

    private static List<VCard> read(List<PersonLine> people) throws IOException {
        try (VCardReader reader = new VCardReader(ContactCards.of(people))) {
            return reader.readAll();
        }
    }
}
