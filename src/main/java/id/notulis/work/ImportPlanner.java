package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.people.Organisation;
import id.notulis.model.people.Person;
import id.notulis.notula.Finding;
import id.notulis.notula.NotulaWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Plans what the meetings of one file do to a book.
final class ImportPlanner {

    private final KnownBook book;
    private final Manner manner;
    private final SourceLines lines;
    private final PhotoFiles photos;
    private final Fitting fitting;
    private final Map<String, Agreement> agreements = new LinkedHashMap<>();
    private final List<Meeting> planned = new ArrayList<>();
    private final List<Taken> taken = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private int seen;

    /// @param findings what the reader of the file found
    ImportPlanner(
            KnownBook book,
            Manner manner,
            SourceLines lines,
            PhotoFiles photos,
            List<Finding> findings) {
        this.book = book;
        this.manner = manner;
        this.lines = lines;
        this.photos = photos;
        this.findings.addAll(findings);
        this.fitting = new Fitting(book.organisations(), book.people());
        book.agreements().forEach(agreement -> agreements.put(agreement.number(), agreement));
    }

    /// Adds the next meeting of the file.
    void add(Dossier brought) {
        int line = lines.ofMeeting(seen++);
        Map<Id, Id> known = new HashMap<>();
        brought.agreements().forEach(agreement -> known.put(agreement.id(), merged(agreement)));
        Meeting meeting = photos.fetched(new Rewiring(known).of(brought.meeting()));
        List<Dossier> twins = twins(meeting);
        Optional<Dossier> equal =
                twins.stream()
                        .filter(twin -> text(twin).equals(text(dossier(meeting))))
                        .findFirst();
        if (equal.isPresent()) {
            taken.add(new Taken(equal.get().meeting().id(), meeting.title(), Taken.Fate.KNOWN));
        } else if (twins.isEmpty() || manner == Manner.AGAIN) {
            Meeting fitted = new Rewiring(fitting.fit(meeting)).of(meeting);
            put(fitted, Taken.Fate.ADDED);
        } else if (manner == Manner.REFUSE) {
            refuse(line, twins.getFirst(), meeting);
        } else {
            update(line, twins, meeting);
        }
    }

    /// What is to be told of it.
    Imported outcome() {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(photos.findings());
        all.sort(Comparator.comparingInt(Finding::line));
        Imported whole = new Imported(taken, all);
        return whole.refused() ? new Imported(List.of(), all) : whole;
    }

    /// Puts into the book what the file brings.
    void putInto(Draft draft) {
        photos.contents().forEach(draft::putPhoto);
        Newcomers.changed(
                book.organisations(), fitting.organisations(), Organisation::id, draft::put);
        Newcomers.changed(book.people(), fitting.people(), Person::id, draft::put);
        Newcomers.changed(book.agreements(), agreements.values(), Agreement::id, draft::put);
        planned.forEach(draft::put);
    }

    private void refuse(int line, Dossier twin, Meeting meeting) {
        TextDifference difference = TextDifference.of(text(twin), text(dossier(meeting)));
        error(line, "import.different", difference.inBook(), difference.inFile());
    }

    private void update(int line, List<Dossier> twins, Meeting meeting) {
        Meeting older = twins.getFirst().meeting();
        if (twins.size() > 1) {
            error(line, "import.several", twins.size());
        } else if (older.status() != MeetingStatus.DRAFT) {
            error(line, "import.final");
        } else {
            Meeting fitted = new Rewiring(fitting.fit(meeting)).of(meeting);
            put(new Rewiring(Continuity.of(older, fitted)).of(fitted), Taken.Fate.REPLACED);
        }
    }

    private void put(Meeting meeting, Taken.Fate fate) {
        planned.add(meeting);
        taken.add(new Taken(meeting.id(), meeting.title(), fate));
    }

    /// The agreement of the book, with what the file adds to it.
    private Id merged(Agreement brought) {
        Agreement known = agreements.get(brought.number());
        if (known == null) {
            agreements.put(brought.number(), brought);
            return brought.id();
        }
        AgreementMerge merge = AgreementMerge.of(known, brought);
        for (AgreementMerge.Dispute dispute : merge.disputes()) {
            error(
                    lines.ofAgreement(brought.number()),
                    "import.agreement",
                    brought.number(),
                    Message.of(dispute.part()),
                    dispute.inBook(),
                    dispute.inFile());
        }
        agreements.put(brought.number(), merge.merged());
        return known.id();
    }

    /// The meetings with the same title, date and start: the book's, and those of this file.
    private List<Dossier> twins(Meeting meeting) {
        return Stream.concat(
                        book.twins(meeting).stream(),
                        planned.stream().filter(other -> KnownBook.twins(meeting, other)))
                .map(this::dossier)
                .toList();
    }

    private Dossier dossier(Meeting meeting) {
        return new Dossier(
                meeting,
                meeting.agreements().stream()
                        .map(
                                id ->
                                        agreements.values().stream()
                                                .filter(agreement -> agreement.id().equals(id))
                                                .findFirst()
                                                .orElseThrow())
                        .toList());
    }

    private static String text(Dossier dossier) {
        return NotulaWriter.write(dossier);
    }

    private void error(int line, String key, Object... args) {
        findings.add(new Finding(Finding.Severity.ERROR, line, Message.of(key, args)));
    }
}
