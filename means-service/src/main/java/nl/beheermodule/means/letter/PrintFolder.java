package nl.beheermodule.means.letter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A folder that the print room empties. A letter appears there whole or not at all. */
final class PrintFolder implements LetterPrinter {
    private final Path folder;

    PrintFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public void print(ActivationLetter letter) {
        try {
            Files.createDirectories(folder);
            Path part = folder.resolve(letter.name() + ".part");
            Files.write(part, letter.pdf());
            Files.move(part, folder.resolve(letter.name()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new NotPrinted(failed);
        }
    }
}
