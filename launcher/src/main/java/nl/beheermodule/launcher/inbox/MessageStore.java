package nl.beheermodule.launcher.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The messages, one file each so that they survive a restart; the oldest make place for new ones. */
public final class MessageStore {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final int capacity;
    private final Clock clock;
    /** Newest first. */
    private final Deque<Message> messages = new ArrayDeque<>();

    private long lastId;

    /** @param capacity how many messages are kept */
    public MessageStore(Path folder, int capacity, Clock clock) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.capacity = capacity;
        this.clock = clock;
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".json"))
                    .map(file -> JSON.readValue(file.toFile(), Message.class))
                    .sorted(Comparator.comparingLong(Message::id))
                    .forEach(messages::addFirst);
        }
        lastId = messages.isEmpty() ? 0 : messages.getFirst().id();
    }

    public Message add(Kind kind, String to, String subject, String text) throws IOException {
        return add(kind, to, subject, text, Optional.empty());
    }

    /** @param pdf of a letter */
    public synchronized Message add(Kind kind, String to, String subject, String text, Optional<byte[]> pdf)
            throws IOException {
        Message message = new Message(++lastId, kind, to, clock.instant(), subject, text);
        if (pdf.isPresent()) {
            Files.write(pdfOf(message.id()), pdf.get());
        }
        Path fresh = folder.resolve("new.part");
        JSON.writeValue(fresh.toFile(), message);
        Files.move(fresh, fileOf(message.id()), StandardCopyOption.ATOMIC_MOVE);
        messages.addFirst(message);
        while (messages.size() > capacity) {
            remove(messages.removeLast());
        }
        return message;
    }

    /** Newest first. */
    public synchronized List<Message> all() {
        return List.copyOf(messages);
    }

    public Optional<Message> find(long id) {
        return all().stream().filter(message -> message.id() == id).findFirst();
    }

    /** The PDF of a letter. */
    public Optional<byte[]> pdf(long id) throws IOException {
        return Files.exists(pdfOf(id)) ? Optional.of(Files.readAllBytes(pdfOf(id))) : Optional.empty();
    }

    private void remove(Message message) throws IOException {
        Files.deleteIfExists(fileOf(message.id()));
        Files.deleteIfExists(pdfOf(message.id()));
    }

    private Path fileOf(long id) {
        return folder.resolve("%010d.json".formatted(id));
    }

    private Path pdfOf(long id) {
        return folder.resolve("%010d.pdf".formatted(id));
    }
}
