package id.notulis.ui.minutes;

/// What can be done with somebody on the list, and the letter that does it in the menu.
enum AttendanceVerb {
    TICK("side.verb.tick", "H"),
    LATE("side.verb.late", "T"),
    LEFT("side.verb.left", "P"),
    LEAVE("side.verb.leave", "I"),
    SICK("side.verb.sick", "S"),
    DUTY("side.verb.duty", "D"),
    ABSENT("side.verb.absent", "K"),
    REPRESENTED("side.verb.represented", "W"),
    BEHALF("side.verb.behalf", "M"),
    HEAD("side.verb.head", "L"),
    GUEST("side.verb.guest", "G"),
    CHAIR("side.verb.chair", "C"),
    SECRETARY("side.verb.secretary", "N"),
    EDIT("side.verb.edit", "U"),
    REMOVE("side.verb.remove", "X");

    private final String label;
    private final String letter;

    AttendanceVerb(String label, String letter) {
        this.label = label;
        this.letter = letter;
    }

    /// Key of its words.
    String label() {
        return label;
    }

    String letter() {
        return letter;
    }
}
