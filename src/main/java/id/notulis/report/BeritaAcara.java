package id.notulis.report;

import id.notulis.model.document.DocumentKind;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Statement;
import id.notulis.model.people.PrintedName;
import id.notulis.model.profile.Signatory;
import id.notulis.report.template.Data;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the deed of a meeting (berita acara) says: who met when and where, the day in words, and
/// what they agreed, decided and concluded. It is signed by all who are bound by it, so nothing
/// internal is in it, whoever asks for it.
///
/// Where two organisations or more sent somebody they are the parties, each signed for by whoever
/// led its people, and each gets a copy. A meeting of one organisation has no parties: it is signed
/// as the office's minutes are. The record knows no witnesses, so there are none.
final class BeritaAcara {

    /// Fewer are no parties.
    private static final int FEWEST = 2;

    /// The signatures of more parties do not stand on one sheet with the end of the text.
    private static final int MOST_ON_ONE_SHEET = 4;

    private final Sources sources;
    private final Meeting meeting;
    private final Occasion occasion;
    private final List<Delegates.Delegate> parties;
    private final Data.Builder data;

    private BeritaAcara(Sources asked) {
        this.sources = asked.readBy(Form.BERITA_ACARA.readers(asked.readers()));
        this.meeting = sources.dossier().meeting();
        this.occasion = new Occasion(meeting);
        List<Delegates.Delegate> present = new Delegates(sources).present();
        this.parties = present.size() < FEWEST ? List.of() : present;
        this.data = Heading.of(sources);
    }

    static Data of(Sources sources) {
        BeritaAcara deed = new BeritaAcara(sources);
        deed.lead();
        deed.results();
        deed.foot();
        return deed.data.build();
    }

    private void lead() {
        String day =
                "Pada " + occasion.onInWords() + occasion.at() + ", " + occasion.where() + ", ";
        String people = occasion.people();
        String held =
                occasion.name()
                        + (people.isEmpty() ? "" : ", yang " + people + ',')
                        + " dengan hasil sebagai berikut:";
        if (parties.isEmpty()) {
            data.text("pengantar", day + "telah dilaksanakan " + held);
            data.text("pernyataan", "");
        } else {
            data.text("pengantar", day + "kami yang bertanda tangan di bawah ini:");
            data.text("pernyataan", "telah melaksanakan " + held);
        }
        List<Data> rows = new ArrayList<>();
        for (Delegates.Delegate party : parties) {
            rows.add(
                    Data.of()
                            .text("no", Integer.toString(rows.size() + 1))
                            .text("nama", PrintedName.list(party.person().name()))
                            .text("pangkat", PrintedName.listRank(party.person().name()))
                            .text("jabatan", party.person().position())
                            .text("instansi", party.organisation())
                            .text("sebutan", called(rows.size() + 1))
                            .build());
        }
        data.rows("pihak", rows);
        data.text("banyak_pihak", rows.size() > MOST_ON_ONE_SHEET ? "ya" : "");
    }

    private static String called(int number) {
        return "PIHAK " + new Terbilang(number).place().toUpperCase(Locale.ROOT);
    }

    /// Three different things, each in a list of its own; one to write in where there is nothing.
    private void results() {
        Lines lines = new Lines(sources);
        List<Data> agreed = lines.gathered(Statement.Kind.AGREED);
        List<Data> decided = lines.gathered(Statement.Kind.DECISION);
        List<Data> concluded = lines.gathered(Statement.Kind.CONCLUSION);
        boolean none = agreed.isEmpty() && decided.isEmpty() && concluded.isEmpty();
        data.rows("kesepakatan", none ? Enumeration.blank() : agreed);
        data.rows("keputusan", decided);
        data.rows("kesimpulan", concluded);
        data.text("rangkap", parties.isEmpty() ? Blank.LINE : copies(parties.size()));
    }

    /// `2 (dua)`: one for each party.
    private static String copies(int number) {
        return number + " (" + new Terbilang(number).words() + ')';
    }

    private void foot() {
        boolean chosen = parties.isEmpty() || sources.chosen(DocumentKind.BERITA_ACARA);
        List<Signatory> office = sources.signatories(DocumentKind.BERITA_ACARA);
        Signatures signatures =
                new Signatures(sources, chosen ? office : blocks()).onTheDay(sources);
        List<Data> blocks = chosen ? signatures.sideBySide() : signatures.inPairs();
        int last = Math.max(0, blocks.size() - 1) / 2 * 2;
        data.rows("ttd", blocks);
        data.rows("ttd_awal", blocks.subList(0, last));
        data.rows("ttd_akhir", blocks.subList(last, blocks.size()));
        data.rows("ttd_bawah", chosen ? signatures.below() : attested(office));
        data.rows("tembusan", Enumeration.texts(sources.copies()));
    }

    private List<Signatory> blocks() {
        List<Signatory> blocks = new ArrayList<>();
        for (Delegates.Delegate party : parties) {
            blocks.add(
                    new Signatory(
                            called(blocks.size() + 1),
                            "",
                            party.post(),
                            Optional.of(party.person().name()),
                            ""));
        }
        return blocks;
    }

    /// Whoever attests the papers of the office, below the parties.
    private List<Data> attested(List<Signatory> office) {
        List<Signatory> attesting = office.stream().filter(Signers::attests).limit(1).toList();
        return attesting.isEmpty() ? List.of() : new Signatures(sources, attesting).alone();
    }
}
