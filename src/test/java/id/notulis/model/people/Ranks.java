package id.notulis.model.people;

import java.util.List;

/// A few ranks for tests of names; the whole list is proved where it is read.
final class Ranks {

    static final Rank BRIGADIER_GENERAL =
            police(RankGroup.GENERAL, 40, "Brigadir Jenderal Polisi", "Brigjen Pol");
    static final Rank SENIOR_COMMISSIONER =
            new Rank(
                    Service.POLRI,
                    RankGroup.SENIOR_OFFICER,
                    50,
                    "Komisaris Besar Polisi",
                    "Kombes Pol",
                    "",
                    List.of("KBP", "Kombes"));
    static final Rank COMMISSIONER =
            police(RankGroup.SENIOR_OFFICER, 60, "Ajun Komisaris Besar Polisi", "AKBP");
    static final Rank INSPECTOR =
            police(RankGroup.JUNIOR_OFFICER, 90, "Inspektur Polisi Satu", "Iptu");
    static final Rank BRIGADIER =
            new Rank(
                    Service.POLRI,
                    RankGroup.NON_COMMISSIONED,
                    140,
                    "Brigadir Polisi",
                    "Brigpol",
                    "",
                    List.of("Brigadir"));
    static final Rank FIRST_BRIGADIER =
            police(RankGroup.NON_COMMISSIONED, 150, "Brigadir Polisi Satu", "Briptu");
    static final Rank COLONEL =
            new Rank(
                    Service.TNI_AD,
                    RankGroup.SENIOR_OFFICER,
                    60,
                    "Letnan Kolonel",
                    "Letkol",
                    "",
                    List.of());
    static final Rank CLERK = civil(80, "Penata", "Penata", "III/c");
    static final Rank FIRST_CLERK = civil(75, "Penata Tingkat I", "Penata Tk. I", "III/d");

    static final List<Rank> ALL =
            List.of(
                    BRIGADIER_GENERAL,
                    SENIOR_COMMISSIONER,
                    COMMISSIONER,
                    INSPECTOR,
                    BRIGADIER,
                    FIRST_BRIGADIER,
                    COLONEL,
                    CLERK,
                    FIRST_CLERK);

    static final List<String> FRONT_TITLES =
            List.of("Prof.", "Dr.", "dr.", "Drs.", "Dra.", "Ir.", "H.", "Hj.", "K.H.");

    private Ranks() {}

    private static Rank police(RankGroup group, int level, String name, String abbreviation) {
        return new Rank(Service.POLRI, group, level, name, abbreviation, "", List.of());
    }

    private static Rank civil(int level, String name, String abbreviation, String grade) {
        return new Rank(Service.PNS, RankGroup.CIVIL, level, name, abbreviation, grade, List.of());
    }
}
