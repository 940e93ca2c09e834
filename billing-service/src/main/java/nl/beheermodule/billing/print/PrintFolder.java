package nl.beheermodule.billing.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A folder that the print room empties. A file appears there whole or not at all. */
record PrintFolder(Path folder) implements Printer {
    @Override
    public void print(Print print) {
        try {
            Files.createDirectories(folder);
            Path part = folder.resolve(print.name() + ".part");
            Files.write(part, print.pdf());
            Files.move(part, folder.resolve(print.name()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new NotPrinted(failed);
        }
    }
}
