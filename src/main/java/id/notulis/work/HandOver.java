package id.notulis.work;

import id.notulis.exchange.MailDraft;
import id.notulis.i18n.Message;
import id.notulis.model.calendar.DateText;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.document.DocumentState;
import id.notulis.model.meeting.Attachment;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Classification;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Photo;
import id.notulis.model.meeting.Topic;
import id.notulis.notula.NotulaWriter;
import id.notulis.report.AudienceGate;
import id.notulis.report.FileName;
import id.notulis.util.AtomicFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Hands the papers of a meeting over: its documents, photos and the text of the minutes with a
/// list of contents, in one folder, one zip file or one letter.
///
/// Documents that the record has overtaken are made again, those somebody changed go as they are. A
/// partner gets copies for others, made anew; the covering note to the superior is none of a
/// partner's. A private remark never goes. Of a classified meeting nothing goes before somebody has
/// seen its class and wants it, and to a partner nothing above Terbatas (Perkap 1/2023 leaves what
/// is secret within the office). Files kept with the meeting go along when that is asked for; its
/// accounts are none of a partner's either. Nothing that lies there already is replaced.
public final class HandOver {

    private static final String CONTENTS = "ISI.txt";
    private static final int LONGEST_NAME = 80;
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)([. ].*)?");

    private final Workspace book;
    private final ExportDocuments exporter;
    private final MeetingDocuments documents;
    private final InstantSource clock;

    public HandOver(
            Workspace book,
            ExportDocuments exporter,
            MeetingDocuments documents,
            InstantSource clock) {
        this.book = book;
        this.exporter = exporter;
        this.documents = documents;
        this.clock = clock;
    }

    /// Hands them over.
    ///
    /// @param wanted asked between any two files; once it says no, nothing of it is left but
    ///   documents that were made on the way, where documents lie
    /// @throws CancellationException when it was not wanted to the end
    /// @throws Refused when there is no such meeting, its class forbids it, or nobody confirmed it
    /// @throws OutputFailure when it cannot be written; then nothing of it is left
    public HandedOver hand(HandOverOrder order, BooleanSupplier wanted) {
        Dossier dossier =
                book.read(snapshot -> snapshot.dossier(order.meeting()))
                        .orElseThrow(() -> new Refused(Message.of("handover.gone")));
        require(order, dossier.meeting());
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<Message> left = new ArrayList<>();
        files.put(CONTENTS, new byte[0]);
        for (DocumentRow row : documents.of(order.meeting())) {
            require(wanted);
            document(order, dossier, row, files, left);
        }
        minutes(order, dossier, files);
        if (order.attachments()) {
            attachments(order, files);
        }
        files.put(
                CONTENTS,
                HandOverContents.of(dossier.meeting(), order.partner(), List.copyOf(files.keySet()))
                        .getBytes(StandardCharsets.UTF_8));
        Path place = put(order, dossier.meeting(), files, wanted);
        return new HandedOver(place, List.copyOf(files.keySet()), left);
    }

    private static void require(HandOverOrder order, Meeting meeting) {
        Classification classification = meeting.classification();
        if (order.partner() && classification.compareTo(Classification.TERBATAS) > 0) {
            throw new Refused(Message.of("handover.secret", classification.word()));
        }
        if (classification != Classification.BIASA && !order.confirmed()) {
            throw new Refused(Message.of("handover.classified", classification.word()));
        }
    }

    private static void require(BooleanSupplier wanted) {
        if (!wanted.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    private void document(
            HandOverOrder order,
            Dossier dossier,
            DocumentRow row,
            Map<String, byte[]> files,
            List<Message> left) {
        boolean foreign = order.partner() && row.form().kind() == DocumentKind.NOTA_DINAS;
        if (!row.sayable() || foreign) {
            return;
        }
        try {
            Path file = usable(order, row).orElseGet(() -> made(order, dossier, row));
            files.put(free(name(file), files), read(file));
        } catch (Refused refused) {
            left.add(refused.told());
        } catch (TemplateRefused refused) {
            left.add(refused.told().getFirst());
        }
    }

    /// The file that is there, if it may go as it is.
    private static Optional<Path> usable(HandOverOrder order, DocumentRow row) {
        return order.partner()
                ? Optional.empty()
                : row.made()
                        .filter(
                                it ->
                                        it.state() == DocumentState.CURRENT
                                                || it.state() == DocumentState.EDITED)
                        .map(it -> Path.of(it.document().path()))
                        .filter(Files::isRegularFile);
    }

    private Path made(HandOverOrder order, Dossier dossier, DocumentRow row) {
        Audience readers = order.partner() ? Audience.REPORT : Audience.INTERNAL;
        Path folder =
                row.made()
                        .map(it -> Path.of(it.document().path()).getParent())
                        .filter(Files::isDirectory)
                        .orElse(order.documents());
        return exporter.export(
                        dossier,
                        new ExportOrder(
                                List.of(row.form()), Optional.empty(), readers, folder, false))
                .getFirst();
    }

    /// The text of the minutes, and the photos it names.
    private void minutes(HandOverOrder order, Dossier dossier, Map<String, byte[]> files) {
        Meeting meeting = dossier.meeting();
        Map<String, byte[]> photos = new LinkedHashMap<>(files);
        List<Photo> named = new ArrayList<>();
        for (Photo photo : meeting.photos()) {
            Optional<byte[]> content =
                    photo.sha256().flatMap(sha256 -> book.read(it -> it.photo(sha256)));
            if (content.isPresent()) {
                String name = free(safe(photo.file()), photos);
                photos.put(name, content.get());
                named.add(
                        new Photo(
                                photo.id(), name, photo.caption(), photo.credit(), photo.sha256()));
            } else {
                named.add(photo);
            }
        }
        AudienceGate gate = new AudienceGate(order.partner() ? Audience.REPORT : Audience.INTERNAL);
        Meeting told =
                meeting.withPhotos(named)
                        .withBody(
                                gate.topics(meeting).stream().map(it -> told(gate, it)).toList(),
                                meeting.delegations(),
                                meeting.agreements());
        String text = NotulaWriter.write(new Dossier(told, dossier.agreements()));
        String name = FileName.of(meeting, DocumentKind.NOTULEN.word(), ".notula.txt");
        files.put(free(name, photos), text.getBytes(StandardCharsets.UTF_8));
        photos.forEach(files::putIfAbsent);
    }

    private void attachments(HandOverOrder order, Map<String, byte[]> files) {
        for (Attachment kept : book.read(it -> it.attachments(order.meeting())).files()) {
            boolean foreign = order.partner() && kept.kind() == Attachment.Kind.ACCOUNTS;
            if (!foreign) {
                book.read(it -> it.file(kept.file()))
                        .ifPresent(it -> files.put(free(safe(kept.file().name()), files), it));
            }
        }
    }

    private static Topic told(AudienceGate gate, Topic topic) {
        List<Entry> entries =
                topic.entries().stream()
                        .map(
                                entry ->
                                        entry.replies().isEmpty()
                                                ? entry
                                                : entry.withReplies(gate.replies(topic, entry)))
                        .toList();
        return topic.withEntries(entries);
    }

    private Path put(
            HandOverOrder order,
            Meeting meeting,
            Map<String, byte[]> files,
            BooleanSupplier wanted) {
        require(wanted);
        String bare = FileName.of(meeting, order.partner() ? "berkas-mitra" : "berkas", "");
        Path place =
                order.folder()
                        .resolve(
                                bare
                                        + switch (order.shape()) {
                                            case FOLDER -> "";
                                            case ZIP -> ".zip";
                                            case MAIL -> ".eml";
                                        });
        try {
            Files.createDirectories(order.folder());
            return switch (order.shape()) {
                case FOLDER -> folder(place, files, wanted);
                case ZIP -> file(place, out -> zip(out, bare, files, wanted));
                case MAIL ->
                        file(
                                place,
                                out ->
                                        MailDraft.write(
                                                out, subject(meeting), text(meeting), files));
            };
        } catch (IOException e) {
            throw OutputFailure.of(place, e);
        }
    }

    private static Path file(Path wanted, AtomicFile.Content content) throws IOException {
        Path place = DocumentFiles.placeBeside(wanted);
        AtomicFile.write(place, content);
        return place;
    }

    /// Filled under another name and then renamed, so that nobody ever finds half of it.
    private static Path folder(Path place, Map<String, byte[]> files, BooleanSupplier wanted)
            throws IOException {
        // not one of the system's temporary folders, which nobody else could open
        Path filling = DocumentFiles.placeBeside(place.resolveSibling(".notulis-berkas.tmp"));
        Files.createDirectory(filling);
        boolean done = false;
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                require(wanted);
                AtomicFile.write(filling.resolve(file.getKey()), out -> out.write(file.getValue()));
            }
            Path free = DocumentFiles.placeBeside(place);
            Files.move(filling, free);
            done = true;
            return free;
        } finally {
            if (!done) {
                remove(filling, files.keySet());
            }
        }
    }

    private static void remove(Path folder, Iterable<String> files) throws IOException {
        for (String file : files) {
            Files.deleteIfExists(folder.resolve(file));
        }
        Files.deleteIfExists(folder);
    }

    private void zip(
            OutputStream out, String folder, Map<String, byte[]> files, BooleanSupplier wanted)
            throws IOException {
        FileTime now = FileTime.from(Instant.ofEpochSecond(clock.instant().getEpochSecond()));
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            require(wanted);
            ZipEntry entry = new ZipEntry(folder + '/' + file.getKey());
            entry.setLastModifiedTime(now);
            zip.putNextEntry(entry);
            zip.write(file.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    private static String subject(Meeting meeting) {
        return "Berkas rapat: " + meeting.title();
    }

    private static String text(Meeting meeting) {
        String day = meeting.date().map(it -> ", " + DateText.range(it)).orElse("");
        return "Terlampir berkas rapat " + meeting.title() + day + ".\r\n";
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw OutputFailure.of(file, e);
        }
    }

    /// The last part of a name as any system takes it: Windows wants neither a stop nor a blank at
    /// the end, and has devices of some names.
    private static String safe(String file) {
        String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[^\\p{L}\\p{N} ._()-]", "_");
        String bare = bare(plain);
        String cut = bare(bare.substring(Math.max(0, bare.length() - LONGEST_NAME)));
        if (cut.isEmpty()) {
            return "foto";
        }
        return DEVICE.matcher(cut).matches() ? '_' + cut : cut;
    }

    private static String bare(String name) {
        return name.replaceAll("^[. ]+|[. ]+$", "");
    }

    /// A name nothing has yet, whatever case a system tells apart.
    private static String free(String wanted, Map<String, byte[]> files) {
        int dot = wanted.lastIndexOf('.');
        int end = dot > 0 ? dot : wanted.length();
        String name = wanted;
        for (int number = 2; isTaken(name, files); number++) {
            name = wanted.substring(0, end) + " (" + number + ')' + wanted.substring(end);
        }
        return name;
    }

    private static boolean isTaken(String name, Map<String, byte[]> files) {
        return files.keySet().stream().anyMatch(name::equalsIgnoreCase);
    }
}
