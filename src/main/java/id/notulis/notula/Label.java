package id.notulis.notula;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The labels of the header and their English twins.
enum Label {
    TITLE("Notula", "Minutes"),
    KIND("Jenis", "Kind"),
    DATE("Tanggal", "Date"),
    TIME("Waktu", "Time"),
    PLACE("Tempat", "Place"),
    HOST("Penyelenggara", "Host"),
    CHAIR("Pimpinan", "Chair"),
    SECRETARY("Notulis", "Secretary"),
    CLASSIFICATION("Klasifikasi", "Classification"),
    NUMBER("Nomor", "Number"),
    SERIES("Seri", "Series"),
    BASIS("Dasar", "Basis"),
    OPENING("Pembukaan", "Opening"),
    CLOSING("Penutup", "Closing"),
    NEXT("Berikutnya", "Next"),
    INITIALS("Inisial", "Initials"),
    COPY("Tembusan", "Copy"),
    PHOTO("Foto", "Photo"),
    ATTENDEES("Peserta", "Attendees"),
    AGREEMENT("Kesepahaman", "Agreement"),
    REFERENCE("Rujukan", "Reference"),
    SUBJECT("Tentang", "Subject"),
    PARTIES("Pihak", "Parties"),
    VALID("Berlaku", "Valid"),
    PARENT("Induk", "Parent"),
    BODY("Isi", "Body");

    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 3;

    private static final Map<String, Label> BY_WORD =
            Arrays.stream(values())
                    .flatMap(
                            label ->
                                    Stream.of(label.word, label.twin)
                                            .map(word -> Map.entry(lower(word), label)))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String word;
    private final String twin;

    Label(String word, String twin) {
        this.word = word;
        this.twin = twin;
    }

    /// The Indonesian word.
    String word() {
        return word;
    }

    /// Whether it may stand several times in one header.
    boolean repeatable() {
        return switch (this) {
            case BASIS, COPY, PHOTO, ATTENDEES, AGREEMENT, REFERENCE -> true;
            default -> false;
        };
    }

    /// Whether it says something about an agreement when it stands behind one.
    boolean ofAgreement() {
        return switch (this) {
            case KIND, SUBJECT, PARTIES, DATE, VALID, PARENT -> true;
            default -> false;
        };
    }

    /// Whether it only ever says something about an agreement.
    boolean onlyOfAgreement() {
        return switch (this) {
            case SUBJECT, PARTIES, VALID, PARENT -> true;
            default -> false;
        };
    }

    /// A line that has the shape of a label and its value.
    ///
    /// @param word what stands before the colon
    /// @param value what stands behind it, without blanks at its ends
    record Written(String word, Piece value) {

        /// The label, unless nobody knows it.
        Optional<Label> label() {
            return Optional.ofNullable(BY_WORD.get(lower(word)));
        }
    }

    /// Takes a line apart that has up to three words, a colon and perhaps a value.
    static Optional<Written> in(Piece line) {
        Piece text = line.strip();
        int words = 0;
        boolean within = false;
        for (int index = 0; index < text.length() && index <= LONGEST; index++) {
            if (text.has(index, ':')) {
                String word = text.sub(0, index).strip().text();
                return words == 0
                        ? Optional.empty()
                        : Optional.of(new Written(word, text.from(index + 1).strip()));
            }
            if (text.blankAt(index)) {
                within = false;
            } else if (text.literal(index) || !wordly(text.charAt(index))) {
                return Optional.empty();
            } else if (!within) {
                within = true;
                words++;
            }
            if (words > MOST_WORDS) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// The known label most like a word.
    static Label nearest(String word) {
        String wanted = lower(word);
        Label nearest = TITLE;
        int least = Integer.MAX_VALUE;
        for (Map.Entry<String, Label> entry : BY_WORD.entrySet()) {
            int distance = distance(wanted, entry.getKey());
            if (distance < least
                    || (distance == least && entry.getValue().compareTo(nearest) < 0)) {
                least = distance;
                nearest = entry.getValue();
            }
        }
        return nearest;
    }

    private static boolean wordly(char character) {
        return Character.isLetter(character) || character == '/' || character == '-';
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /// How many letters have to be put in, left out or changed to make one of the other.
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, index -> index);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
