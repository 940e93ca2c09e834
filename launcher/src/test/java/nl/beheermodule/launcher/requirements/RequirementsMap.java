package nl.beheermodule.launcher.requirements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows of {@code docs/requirements.md}: a rule, and the tests that hold it. In the last column a link names a file
 * and the code spans behind it the tests in that file.
 */
record RequirementsMap(List<Row> rows) {
    private static final Pattern ROW = Pattern.compile("\\| \\*\\*(\\w+(?: \\d)?)\\*\\* \\|.*\\|([^|]*)\\|");
    private static final Pattern LINK_OR_NAME = Pattern.compile("\\[[^]]+]\\(([^)]+)\\)|`([^`]+)`");

    /** @param rule such as {@code R18a}, {@code Q4} or {@code norm 9} */
    record Row(String rule, List<Named> tests) {}

    /** @param file from the folder of the document */
    record Named(String file, String test) {
        /** Whether a test with exactly this name or title is in the file. */
        boolean isIn(Path folder) {
            Path source = folder.resolve(file);
            return Files.isRegularFile(source) && says(read(source));
        }

        private boolean says(String source) {
            String name = Pattern.quote(test);
            String declared = file.endsWith(".java")
                    ? "\\bvoid " + name + "\\("
                    : "\\b(?:test|it)(?:\\.each\\([^)]*\\))?\\(\\s*(['\"`])" + name + "\\1";
            return Pattern.compile(declared).matcher(source).find();
        }
    }

    static RequirementsMap of(String document) {
        return new RequirementsMap(document.lines()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(RequirementsMap::row)
                .toList());
    }

    private static Row row(Matcher row) {
        List<Named> tests = new ArrayList<>();
        String file = "";
        Matcher found = LINK_OR_NAME.matcher(row.group(2));
        while (found.find()) {
            if (found.group(1) != null) {
                file = found.group(1);
            } else {
                tests.add(new Named(file, found.group(2)));
            }
        }
        return new Row(row.group(1), List.copyOf(tests));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new IllegalStateException(file + " cannot be read", failed);
        }
    }
}
