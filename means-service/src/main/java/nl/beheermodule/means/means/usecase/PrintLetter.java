package nl.beheermodule.means.means.usecase;

import java.time.Clock;
import java.util.Optional;
import nl.beheermodule.means.letter.ActivationLetter;
import nl.beheermodule.means.letter.LetterPrinter;
import nl.beheermodule.means.letter.Letters;
import nl.beheermodule.means.means.domain.CodeHash;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansEvent;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.platform.problem.NotFound;
import nl.beheermodule.platform.time.Amsterdam;
import org.springframework.stereotype.Component;

/**
 * Prints a letter that is due. The code's hash is saved before the letter is printed and counts only after: when the
 * process dies in between, the letter is printed once more with a new code instead of being lost.
 */
@Component
public final class PrintLetter {
    private final MeansRepository repository;
    private final Letters letters;
    private final LetterPrinter printer;
    private final Codes codes;
    private final Clock clock;

    public PrintLetter(MeansRepository repository, Letters letters, LetterPrinter printer, Codes codes, Clock clock) {
        this.repository = repository;
        this.letters = letters;
        this.printer = printer;
        this.codes = codes;
        this.clock = clock;
    }

    public void print(MeansId id) {
        Means means = find(id);
        String code = codes.letterCode();
        CodeHash hash = codes.hashOfLetterCode(id, code);
        means.activation().startPrinting(hash, clock.instant());
        Optional<ActivationLetter> letter = letters.write(means, code);
        if (letter.isEmpty()) {
            return; // the organisation has not come through yet; it stays due
        }
        repository.save(means);
        printer.print(letter.get());
        Attempts.of(() -> printed(id, hash));
    }

    private MeansEvent printed(MeansId id, CodeHash hash) {
        Means means = find(id);
        MeansEvent fact = means.activation().letterPrinted(hash, Amsterdam.today(clock), clock.instant());
        repository.save(means, fact);
        return fact;
    }

    private Means find(MeansId id) {
        return repository.find(id).orElseThrow(() -> new NotFound("Het middel"));
    }
}
