package id.notulis.report;

import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Presence;
import id.notulis.model.people.Body;
import id.notulis.model.people.PersonName;
import id.notulis.model.people.PrintedName;
import id.notulis.report.template.Data;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Everybody on the list of a meeting, in protocol order within each organisation, as fields.
final class Participants {

    /// What people are listed under who belong to no organisation.
    private static final String NO_ORGANISATION = "Perorangan";

    /// How many people stay on the sheet with the signatures below a list.
    private static final int LAST_ROWS = 2;

    private final List<Delegation> delegations;
    private final Attending attending;
    private final Predicate<Attendance> signs;
    private final IdentityHashMap<Attendance, Data> composed = new IdentityHashMap<>();

    /// @param signs who has a place to sign at
    Participants(Sources sources, Predicate<Attendance> signs) {
        this.signs = signs;
        Comparator<Attendance> order = sources.protocol();
        this.attending = new Attending(sources.dossier().meeting(), sources.profile().zone());
        this.delegations =
                sources.dossier().meeting().delegations().stream()
                        .filter(delegation -> !delegation.members().isEmpty())
                        .map(delegation -> sorted(delegation, order))
                        .toList();
    }

    private static Delegation sorted(Delegation delegation, Comparator<Attendance> order) {
        return new Delegation(
                delegation.organisation(), delegation.members().stream().sorted(order).toList());
    }

    boolean none() {
        return delegations.isEmpty();
    }

    /// How many sat in the room, invited guests included.
    String present() {
        long present =
                delegations.stream()
                        .flatMap(one -> one.members().stream())
                        .filter(Attendance::present)
                        .count();
        return none() ? Blank.LINE : Long.toString(present);
    }

    /// The organisations with everybody on their list, numbered throughout.
    List<Data> delegations() {
        List<Data> rows = new ArrayList<>();
        int number = 0;
        for (Delegation delegation : delegations) {
            boolean last = rows.size() == delegations.size() - 1;
            List<Data> people = new ArrayList<>();
            List<Data> present = new ArrayList<>();
            for (Attendance attendance : delegation.members()) {
                number++;
                Data person = person(attendance, number, delegation);
                people.add(person);
                if (regular(attendance)) {
                    present.add(person);
                }
            }
            int end = last ? Math.max(0, people.size() - LAST_ROWS) : people.size();
            rows.add(
                    Data.of()
                            .text("nama", nameOf(delegation))
                            .rows("peserta", people)
                            .rows("awal", people.subList(0, end))
                            .rows("akhir", people.subList(end, people.size()))
                            .rows("hadir", present)
                            .build());
        }
        return rows;
    }

    /// How many were there from where, guests included, and who led them; a single one by name.
    List<Data> byNumber() {
        List<Enumeration.Item> items = new ArrayList<>();
        for (Delegation delegation : delegations) {
            List<Attendance> there =
                    delegation.members().stream().filter(Attendance::present).toList();
            if (!there.isEmpty()) {
                String who = there.size() == 1 ? attending.line(there.getFirst()) : number(there);
                String where = nameOf(delegation);
                items.add(Enumeration.Item.of(where.isEmpty() ? who : where + ": " + who));
            }
        }
        return items.isEmpty() ? Enumeration.blank() : Enumeration.of(items);
    }

    private static String number(List<Attendance> there) {
        return there.size()
                + " orang"
                + there.stream()
                        .filter(Attendance::head)
                        .map(head -> ", dipimpin " + PrintedName.text(head.name()))
                        .findFirst()
                        .orElse("");
    }

    /// Who was there, guests included: a line for each under the name of the organisation.
    List<Data> presentByOrganisation() {
        List<Data> rows = new ArrayList<>();
        for (Delegation delegation : delegations) {
            List<String> people =
                    delegation.members().stream()
                            .filter(Attendance::present)
                            .map(attending::line)
                            .toList();
            if (!people.isEmpty()) {
                rows.add(
                        Data.of()
                                .text("nama", nameOf(delegation))
                                .rows("orang", Enumeration.texts(people))
                                .build());
            }
        }
        return rows;
    }

    /// Those who are listed apart: guests, the represented, the absent.
    List<Data> where(Predicate<Attendance> which) {
        List<Data> rows = new ArrayList<>();
        for (Delegation delegation : delegations) {
            for (Attendance attendance : delegation.members()) {
                if (which.test(attendance)) {
                    rows.add(person(attendance, rows.size() + 1, delegation));
                }
            }
        }
        return rows;
    }

    /// Whether somebody was there and is listed with the organisation.
    static boolean regular(Attendance attendance) {
        return attendance.presence() instanceof Presence.Present present && !present.guest();
    }

    static boolean guest(Attendance attendance) {
        return attendance.presence() instanceof Presence.Present present && present.guest();
    }

    static boolean represented(Attendance attendance) {
        return attendance.presence() instanceof Presence.Represented;
    }

    static boolean absent(Attendance attendance) {
        return attendance.presence() instanceof Presence.Excused
                || attendance.presence() instanceof Presence.Absent;
    }

    private Data person(Attendance attendance, int number, Delegation delegation) {
        Data person =
                composed.computeIfAbsent(attendance, it -> person(it, delegation.organisation()));
        return numbered(person.more(), number, signs.test(attendance)).build();
    }

    private Data person(Attendance attendance, Optional<Body> delegation) {
        PersonName name = attendance.name();
        String organisation = delegation.map(Body::name).orElse("");
        return Data.of()
                .text("nama", PrintedName.bare(name))
                .text("cetak", PrintedName.text(name))
                .text("nama_gelar", PrintedName.list(name))
                .text("pangkat", PrintedName.listRank(name))
                .text("jabatan", Attending.post(attendance))
                .text("keterangan", attending.role(attendance))
                .text("instansi", organisation)
                .text("status", attending.status(attendance))
                .text("uraian", attending.line(attendance))
                .text("uraian_instansi", attending.line(attendance, organisation))
                .build();
    }

    /// A place on the list, and where its signature goes: odd numbers left, even ones right.
    static Data.Builder numbered(Data.Builder row, int number, boolean signed) {
        String signature = signed ? number + Blank.SPACE + "……" : "";
        boolean odd = number % 2 == 1;
        return row.text("no", Integer.toString(number))
                .text("ttd_kiri", odd ? signature : "")
                .text("ttd_kanan", odd ? "" : signature);
    }

    private String nameOf(Delegation delegation) {
        return delegation
                .organisation()
                .map(Body::name)
                .orElse(delegations.size() == 1 ? "" : NO_ORGANISATION);
    }
}
